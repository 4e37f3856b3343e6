package org.resolint.core.engine;

import java.util.List;

/**
 * What was found in one document.
 *
 * @param path the document as the user named it
 * @param language the ISO 639-1 code of its language
 * @param diagnostics the diagnostics in order of place
 */
public record DocumentReport(String path, String language, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public DocumentReport {
    diagnostics = List.copyOf(diagnostics);
  }
}

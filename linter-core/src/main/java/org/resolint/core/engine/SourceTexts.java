package org.resolint.core.engine;

import java.util.Optional;
import org.resolint.core.text.Source;

/** Gives the texts of documents once more, for what a report says of the places in them. */
public interface SourceTexts {
  /** Gives none. */
  SourceTexts NONE = path -> Optional.empty();

  /**
   * The text of a document.
   *
   * @param path the path that a report names it by
   * @return the text as it stands now, or empty if it cannot be read
   */
  Optional<Source> find(String path);
}

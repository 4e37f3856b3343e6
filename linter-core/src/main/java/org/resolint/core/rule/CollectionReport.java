package org.resolint.core.rule;

import java.util.List;
import org.resolint.core.text.Span;

/** Takes the findings of a {@link CollectionRule}. */
public interface CollectionReport {
  /**
   * A place in another document that a finding speaks of.
   *
   * @param path the document
   * @param span the place in it
   * @param message what is there
   */
  record Elsewhere(String path, Span span, String message) {}

  /**
   * Records a finding.
   *
   * @param path the document it is about
   * @param finding the finding, with spans in that document
   * @param elsewhere places in other documents
   */
  void report(String path, Finding finding, List<Elsewhere> elsewhere);
}

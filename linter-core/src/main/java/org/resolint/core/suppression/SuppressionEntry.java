package org.resolint.core.suppression;

import java.util.List;
import java.util.Set;

/**
 * What a configuration holds back in a document. A finding has to meet all that is said.
 *
 * @param rules the rules and packs
 * @param paragraphs the paragraphs that it is about; empty for all
 * @param fingerprints the findings that it is about; empty for all
 * @param place where it is written
 */
public record SuppressionEntry(
    List<String> rules, List<ParagraphLabel> paragraphs, Set<String> fingerprints, String place) {
  /** Copies the collections. */
  public SuppressionEntry {
    rules = List.copyOf(rules);
    paragraphs = List.copyOf(paragraphs);
    fingerprints = Set.copyOf(fingerprints);
  }
}

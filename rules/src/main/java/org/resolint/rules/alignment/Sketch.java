package org.resolint.rules.alignment;

import java.util.List;
import java.util.Set;

/**
 * What tells the counterpart of a paragraph in another language. Small: holds no text.
 *
 * @param part the part it belongs to
 * @param level 1 for a paragraph, 2 for its sub-paragraphs, and so on
 * @param label its number in its part with those of the paragraphs above it, such as {@code 8 (1)}
 * @param children how many sub-paragraphs it has
 * @param length how many letters, ideographs and digits it has
 * @param openings the English phrases that its opening may stand for; empty if it is not known
 * @param figures the numbers in it, in Western digits
 */
public record Sketch(
    Part part,
    int level,
    String label,
    int children,
    int length,
    List<String> openings,
    Set<String> figures) {

  /** Copies the collections. */
  public Sketch {
    openings = List.copyOf(openings);
    figures = Set.copyOf(figures);
  }

  /** What a message calls the paragraph. */
  public String name() {
    return part.name(label);
  }
}

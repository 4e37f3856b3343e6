package org.resolint.rules.footnote;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Paragraph;

/** The notes of a resolution and the marks that call them. */
final class Notes {
  private Notes() {}

  /** All marks in the text, in reading order. */
  static List<FootnoteReference> references(Resolution resolution) {
    List<FootnoteReference> references = new ArrayList<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      references.addAll(paragraph.references());
    }
    return references;
  }

  /** The value of a marker that is a number; 0 for a sign. */
  static int number(String marker) {
    boolean digits =
        !marker.isEmpty() && marker.length() < 5 && marker.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(marker) : 0;
  }
}

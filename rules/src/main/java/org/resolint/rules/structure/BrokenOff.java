package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.text.FinalMark;

/**
 * Tells paragraphs that extraction has cut: their sentence goes on in a paragraph of no known kind,
 * or in what passes for a line of the closing. Nothing can be said of how such a paragraph ends.
 */
final class BrokenOff {
  private static final String RUSSIAN = "ru";
  private static final String SENTENCE_ENDS = ".;；。؛";

  private BrokenOff() {}

  /** Whether the paragraph after this one carries its sentence on. */
  static boolean isBrokenOff(Resolution resolution, String language, Paragraph paragraph) {
    List<Paragraph> paragraphs = resolution.paragraphs();
    int next = paragraphs.indexOf(paragraph) + 1;
    if (next == 0 || next == paragraphs.size()) {
      return false;
    }
    Paragraph after = paragraphs.get(next);
    boolean unknown =
        resolution.unrecognised().stream().anyMatch(other -> other.paragraph().equals(after));
    boolean closes =
        resolution.closing().stream().anyMatch(line -> line.paragraph().equals(after))
            && SENTENCE_ENDS.indexOf(FinalMark.of(after).mark()) >= 0;
    boolean small =
        !language.equals(RUSSIAN)
            && !after.text().isEmpty()
            && Character.isLowerCase(after.text().charAt(0));
    return unknown || closes || small;
  }
}

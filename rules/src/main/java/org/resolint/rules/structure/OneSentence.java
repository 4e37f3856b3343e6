package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Terminators;
import org.resolint.rules.text.FinalMark;

/**
 * Whether the operative part is one sentence, as it is in a resolution, or one for each paragraph,
 * as in declarations in the first person and in outcome documents.
 */
final class OneSentence {
  /** Below this share of paragraphs that do not end a sentence, a text has a style of its own. */
  private static final double MOST = 0.7;

  private static final int FEW = 3;

  private OneSentence() {}

  /** Whether paragraphs end as the parts of one sentence do. */
  static boolean isKept(Resolution resolution) {
    List<OperativeParagraph> paragraphs = resolution.operativeParagraphs();
    int count = 0;
    int right = 0;
    for (int i = 0; i < paragraphs.size() - 1; i++) {
      Opening opening = paragraphs.get(i).opening();
      if (opening != null && opening.mood() == Mood.FIRST_PERSON) {
        return false;
      }
      FinalMark end = FinalMark.of(paragraphs.get(i).last().paragraph());
      count++;
      right += mayEnd(end, resolution, i + 1) ? 1 : 0;
    }
    return count < FEW || right >= MOST * count;
  }

  /** Whether a paragraph may end with this mark before the paragraph of an index. */
  static boolean mayEnd(FinalMark end, Resolution resolution, int next) {
    if (Terminators.isSemicolon(end.mark()) || Terminators.isColon(end.mark())) {
      return true;
    }
    return Terminators.isFullStop(end.mark())
        && resolution.headings().stream().anyMatch(heading -> heading.before() == next);
  }
}

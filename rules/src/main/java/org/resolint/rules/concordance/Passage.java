package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph that versions are compared by. Holds text, so it is no fact to be kept.
 *
 * @param id what its counterparts share
 * @param opening the phrase it opens with, or null
 * @param paragraph the paragraph
 */
record Passage(PassageId id, @Nullable Opening opening, Paragraph paragraph) {

  /** The recitals, the operative paragraphs of all levels and the footnotes, in this order. */
  static List<Passage> of(Resolution resolution) {
    List<Passage> passages = new ArrayList<>(ofBody(resolution));
    int notes = resolution.footnotes().size();
    for (Footnote note : resolution.footnotes()) {
      PassageId id = new PassageId(PassageId.Part.FOOTNOTE, note.marker(), notes);
      passages.add(new Passage(id, null, note.body()));
    }
    return passages;
  }

  /** The recitals and the operative paragraphs of all levels. */
  static List<Passage> ofBody(Resolution resolution) {
    List<Passage> passages = new ArrayList<>();
    List<Recital> recitals = resolution.recitals();
    for (int i = 0; i < recitals.size(); i++) {
      String number = String.valueOf(i + 1);
      PassageId id = new PassageId(PassageId.Part.PREAMBULAR, number, recitals.size());
      passages.add(new Passage(id, recitals.get(i).opening(), recitals.get(i).paragraph()));
    }
    int of = resolution.operativeParagraphs().size();
    addOperative(resolution.operativeParagraphs(), "", of, passages);
    return passages;
  }

  private static void addOperative(
      List<OperativeParagraph> paragraphs, String above, int of, List<Passage> passages) {
    for (int i = 0; i < paragraphs.size(); i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      String place = paragraph.level() == 1 ? above + (i + 1) : above + " (" + (i + 1) + ")";
      PassageId id = new PassageId(PassageId.Part.OPERATIVE, place, of);
      passages.add(new Passage(id, paragraph.opening(), paragraph.paragraph()));
      addOperative(paragraph.children(), place, of, passages);
    }
  }

  /** The source span of the opening phrase, or of the whole paragraph if it has none. */
  Span openingSpan() {
    return opening == null ? paragraph.span() : paragraph.span(opening.start(), opening.end());
  }
}

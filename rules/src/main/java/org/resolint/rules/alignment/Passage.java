package org.resolint.rules.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Annex;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Terminators;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.core.text.TailFact;
import org.resolint.rules.text.FinalMark;

/**
 * A paragraph that may have a counterpart in another text. Holds text, so it is no fact to be kept.
 *
 * @param sketch what tells its counterpart
 * @param paragraph the paragraph
 * @param textStart the UTF-16 offset in the paragraph's text at which the words after any label
 *     begin
 * @param opening the phrase it opens with, with UTF-16 offsets into the paragraph's text, or null
 */
public record Passage(
    Sketch sketch, Paragraph paragraph, int textStart, @Nullable Opening opening) {
  private static final int LETTERS = 26;
  private static final TailFact<Measure> MEASURE = TailFact.of(Measure::of);

  /** How many letters and digits a text has, and which numbers. */
  private record Measure(int length, Set<String> figures) {
    static Measure of(String text, int from) {
      int length = 0;
      for (int i = from; i < text.length(); i++) {
        length += Characters.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
      }
      return new Measure(length, Set.copyOf(Figures.in(text, from)));
    }
  }

  /** Where a paragraph stands in the resolution. */
  private record Place(Part part, int level, String label, int children) {}

  /**
   * The recitals, the operative paragraphs of all levels, the paragraphs of annexes and the
   * footnotes of a resolution, in this order.
   */
  public static List<Passage> of(Resolution resolution) {
    List<Passage> passages = new ArrayList<>();
    int recitals = 0;
    for (Recital recital : resolution.recitals()) {
      String label = String.valueOf(++recitals);
      Place place = new Place(Part.PREAMBULAR, 1, label, 0);
      passages.add(passage(place, recital.paragraph(), 0, recital.opening()));
    }
    addOperative(resolution.operativeParagraphs(), "", passages);
    int annexed = 0;
    for (Annex annex : resolution.annexes()) {
      for (Paragraph paragraph : annex.paragraphs()) {
        Place place = new Place(Part.ANNEX, 1, String.valueOf(++annexed), 0);
        passages.add(passage(place, paragraph, 0, null));
      }
    }
    for (Footnote note : resolution.footnotes()) {
      Place place = new Place(Part.FOOTNOTE, 1, note.marker(), 0);
      passages.add(passage(place, note.body(), 0, null));
    }
    return List.copyOf(passages);
  }

  /**
   * The segments of aligned text, each with the number of its unit for a label.
   *
   * @param paragraphs what is a segment of one language
   * @param profile that of the language
   */
  public static List<Passage> ofSegments(List<Paragraph> paragraphs, LanguageProfile profile) {
    return paragraphs.stream().map(paragraph -> ofSegment(paragraph, profile)).toList();
  }

  private static Passage ofSegment(Paragraph paragraph, LanguageProfile profile) {
    Place place = new Place(Part.SEGMENT, 1, String.valueOf(paragraph.level()), 0);
    int start = profile.labels().operative(paragraph.text()).map(Label::end).orElse(0);
    char mark = FinalMark.of(paragraph).mark();
    // Prose begins with the same words but ends with a full stop.
    boolean ofResolution = Terminators.isComma(mark) || Terminators.isSemicolon(mark);
    Optional<Opening> opening =
        ofResolution ? opening(paragraph.text().substring(start), profile) : Optional.empty();
    return passage(
        place, paragraph, start, opening.map(phrase -> phrase.movedBy(start)).orElse(null));
  }

  /** Nothing says which part a segment is of, and some languages open both parts alike. */
  private static Optional<Opening> opening(String words, LanguageProfile profile) {
    Optional<Opening> recital = profile.preambularOpening(words);
    Optional<Opening> operative = profile.operativeOpening(words);
    return recital.map(reading -> operative.map(reading::or).orElse(reading)).or(() -> operative);
  }

  private static void addOperative(
      List<OperativeParagraph> paragraphs, String above, List<Passage> passages) {
    for (int i = 0; i < paragraphs.size(); i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      String label = above + label(paragraph, i);
      Place place =
          new Place(Part.OPERATIVE, paragraph.level(), label, paragraph.children().size());
      passages.add(
          passage(place, paragraph.paragraph(), paragraph.textStart(), paragraph.opening()));
      addOperative(paragraph.children(), label, passages);
    }
  }

  /** The number of a paragraph; for a sub-paragraph its place, which no language writes its way. */
  private static String label(OperativeParagraph paragraph, int place) {
    if (paragraph.level() == 1) {
      return paragraph.label() == null ? String.valueOf(place + 1) : paragraph.label();
    }
    return place < LETTERS ? " (" + (char) ('a' + place) + ")" : " (" + (place + 1) + ")";
  }

  private static Passage passage(
      Place place, Paragraph paragraph, int textStart, @Nullable Opening opening) {
    Measure measure = MEASURE.in(paragraph, textStart);
    List<String> openings = opening == null ? List.of() : opening.keys();
    Sketch sketch =
        new Sketch(
            place.part(),
            place.level(),
            place.label(),
            place.children(),
            measure.length(),
            openings,
            measure.figures());
    return new Passage(sketch, paragraph, textStart, opening);
  }

  /** The source span of the opening phrase, or of the whole paragraph if it has none. */
  public Span openingSpan() {
    return opening == null ? paragraph.span() : paragraph.span(opening.start(), opening.end());
  }

  /** The words after any label. */
  public String text() {
    return paragraph.text().substring(textStart);
  }
}

package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Analysis;
import org.resolint.rules.text.OpenedParagraph;

/**
 * Paragraphs that open with the verb of the one directly before, and the adverb that each should
 * take: none, "also", "further", and from the start again.
 */
final class OpeningRuns {
  static final String ALSO = "also";
  static final String FURTHER = "further";

  /** Its particles at the head of recitals come before the verb. */
  private static final String ARABIC = "ar";

  /** Every paragraph that repeats the verb before it, in order. */
  static final Analysis<List<Repetition>> ALL =
      Analysis.of(
          "repeated openings",
          context -> find(context.get(OpenedParagraph.ALL), context.language()));

  private OpeningRuns() {}

  /**
   * A paragraph that opens as the one before it.
   *
   * @param before the paragraph before
   * @param paragraph the paragraph
   * @param opening its opening
   * @param expected the adverb that usage asks for, "also" or "further"; null for none
   * @param alsoSeen whether "also" stands earlier in the run
   */
  record Repetition(
      OpenedParagraph before,
      OpenedParagraph paragraph,
      Opening opening,
      @Nullable String expected,
      boolean alsoSeen) {
    boolean isBare() {
      return expected != null && opening.adverb() == null;
    }
  }

  private static List<Repetition> find(List<OpenedParagraph> paragraphs, String language) {
    List<Repetition> repetitions = new ArrayList<>();
    String adverb = null;
    boolean alsoSeen = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      OpenedParagraph paragraph = paragraphs.get(i);
      Opening opening = paragraph.opening();
      Opening previous = paragraph.first() || i == 0 ? null : paragraphs.get(i - 1).opening();
      if (opening == null || previous == null || !repeats(opening, previous, language)) {
        adverb = opening == null ? null : opening.adverb();
        alsoSeen = ALSO.equals(adverb);
        continue;
      }
      String expected = next(adverb);
      repetitions.add(
          new Repetition(paragraphs.get(i - 1), paragraph, opening, expected, alsoSeen));
      // "Also" after "further" changes places with it, so that what follows is not told "further".
      boolean isReversed = FURTHER.equals(adverb) && ALSO.equals(opening.adverb()) && !alsoSeen;
      boolean startsAgain = expected == null && opening.adverb() == null;
      alsoSeen = !startsAgain && (alsoSeen || ALSO.equals(opening.adverb()));
      // A bare repetition counts as what it should be, so that a third one is told "further".
      adverb = isReversed ? FURTHER : opening.adverb() == null ? expected : opening.adverb();
    }
    return List.copyOf(repetitions);
  }

  /** Declarations in the first person repeat "We recognize" as they please. */
  private static boolean repeats(Opening opening, Opening previous, String language) {
    return opening.mood() != Mood.FIRST_PERSON
        && opening.mood() == previous.mood()
        && opening.key().equals(previous.key())
        && verb(opening, language).equals(verb(previous, language));
  }

  /**
   * The first word, or in Chinese the phrase, without the adverb: one key may have many verbs. In
   * Arabic recitals a particle comes first, and only the first recital has it without "and".
   */
  private static String verb(Opening opening, String language) {
    String text = opening.text();
    if (opening.adverb() != null) {
      int start = opening.adverbStart() - opening.start();
      int end = opening.adverbEnd() - opening.start();
      text = text.substring(0, start) + text.substring(end);
    }
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+", 3);
    boolean hasParticle = language.equals(ARABIC) && opening.mood() == Mood.PARTICIPLE;
    return hasParticle && words.length > 1 ? words[1] : words[0];
  }

  private static @Nullable String next(@Nullable String adverb) {
    if (adverb == null) {
      return ALSO;
    }
    return adverb.equals(ALSO) ? FURTHER : null;
  }
}

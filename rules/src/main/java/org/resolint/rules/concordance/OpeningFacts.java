package org.resolint.rules.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Span;

/**
 * What the paragraphs of a version open with.
 *
 * @param openings by passage; paragraphs with an unknown opening are left out
 */
record OpeningFacts(Map<PassageId, Fact> openings) {

  /** Copies the map. */
  OpeningFacts {
    openings = Map.copyOf(openings);
  }

  /**
   * One opening.
   *
   * @param text the phrase as written
   * @param keys the English phrases that it may stand for
   * @param adverb "also" or "further", or null
   * @param repeats whether the paragraph before opens with the same words, adverbs apart
   * @param span where the phrase stands
   */
  record Fact(
      String text, List<String> keys, @Nullable String adverb, Repetition repeats, Span span) {
    /** Whether the phrase could also stand for one of these. */
    boolean meets(Fact other) {
      return keys.stream().anyMatch(other.keys::contains);
    }
  }

  /** Whether a paragraph opens like the one before it. */
  enum Repetition {
    /** With the same words. */
    SAME,
    /** With other words. */
    OTHER
  }

  /** The openings of a resolution. */
  static OpeningFacts of(Resolution resolution) {
    Map<PassageId, Fact> openings = new LinkedHashMap<>();
    PassageId.Part part = null;
    String before = "";
    for (Passage passage : Passage.ofBody(resolution)) {
      Opening opening = passage.opening();
      if (passage.id().part() != part) {
        part = passage.id().part();
        before = "";
      }
      if (opening == null) {
        before = "";
        continue;
      }
      String bare = bare(opening);
      openings.put(passage.id(), fact(opening, bare.equals(before), passage.openingSpan()));
      before = bare;
    }
    return new OpeningFacts(openings);
  }

  private static Fact fact(Opening opening, boolean same, Span span) {
    Repetition repeats = same ? Repetition.SAME : Repetition.OTHER;
    return new Fact(opening.text(), opening.keys(), opening.adverb(), repeats, span);
  }

  /** The phrase in lower case, its adverb left out. */
  private static String bare(Opening opening) {
    String text = opening.text();
    if (opening.adverbStart() >= opening.start() && opening.adverbEnd() <= opening.end()) {
      text =
          text.substring(0, opening.adverbStart() - opening.start())
              + " "
              + text.substring(opening.adverbEnd() - opening.start());
    }
    return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}

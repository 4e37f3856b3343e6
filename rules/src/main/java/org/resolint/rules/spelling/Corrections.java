package org.resolint.rules.spelling;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.rules.lexicon.EditDistance;
import org.resolint.rules.lexicon.Lexicon;

/** Offers what an unknown word should have been. */
final class Corrections {
  private static final int CANDIDATES = 12;
  private static final int OFFERED = 5;
  private static final int LONG_WORD = 8;

  /** Shorter words stand one edit from some word or other by chance. */
  private static final int TELLING_WORD = 6;

  private static final int MOST_EDITS = 2;

  private final Lexicon lexicon;
  private final Map<String, Integer> counts;
  private final Fits fits;

  /** Corrections that regard no neighbours. */
  Corrections(Lexicon lexicon, Map<String, Integer> counts) {
    this(lexicon, counts, (first, second) -> false);
  }

  Corrections(Lexicon lexicon, UnknownWords.Found found) {
    this(lexicon, found.counts(), found.pairs());
  }

  private Corrections(
      Lexicon lexicon, Map<String, Integer> counts, BiPredicate<String, String> pairs) {
    this.lexicon = lexicon;
    this.counts = counts;
    this.fits = new Fits(lexicon, pairs);
  }

  /** Known words that an unknown one may have been meant to be, the likeliest first. */
  List<String> of(Unknown word) {
    return lexicon.suggest(word.text(), CANDIDATES, counts, other -> fits.of(other, word));
  }

  /** The first few of them. */
  List<String> offered(Unknown word) {
    return lexicon.suggest(word.text(), OFFERED, counts, other -> fits.of(other, word));
  }

  /** The known words that one edit makes of an unknown one, the likeliest first. */
  List<String> nearest(String word) {
    return nearest(word, lexicon.suggestNearest(word, CANDIDATES, counts));
  }

  /** The known words that one edit makes of an unknown one in its place, the likeliest first. */
  List<String> nearest(Unknown word) {
    return nearest(
        word.text(),
        lexicon.suggestNearest(word.text(), CANDIDATES, counts, other -> fits.of(other, word)));
  }

  private static List<String> nearest(String word, List<String> all) {
    return all.stream().filter(other -> EditDistance.isWithin(word, other, 1)).toList();
  }

  /**
   * Whether a word is so near one that it likely is a slip for it: one edit from a common word, or,
   * if it is long enough, one from any or two from a common one.
   */
  boolean isLikelySlip(String word) {
    if (lexicon.isNearCommon(word)) {
      return true;
    }
    if (word.length() < TELLING_WORD) {
      return false;
    }
    int most = word.length() < LONG_WORD ? 1 : MOST_EDITS;
    List<String> all = lexicon.suggest(word, CANDIDATES, counts);
    return all.stream()
        .anyMatch(
            other ->
                EditDistance.isWithin(word, other, lexicon.isCommon(other) ? most : 1)
                    && Character.isLowerCase(other.codePointAt(0))
                    && Damages.isParted(other) == Damages.isParted(word));
  }

  /** The finding with its suggestions and a fix. */
  Finding add(Unknown word, List<String> corrections, Finding finding) {
    if (corrections.isEmpty()) {
      return finding;
    }
    String best = corrections.get(0);
    String title = "Replace with '" + best + "'";
    Edit edit = new Edit(finding.span(), best);
    Fix fix =
        word.kind() != Unknown.Kind.NAME && isClearlyAhead(word.text(), corrections)
            ? Fix.safe(title, edit)
            : Fix.unsafe(title, edit);
    return finding
        .withSuggestions(corrections.subList(0, Math.min(OFFERED, corrections.size())))
        .withFix(fix);
  }

  /**
   * Whether the first correction is nearer than every other, near enough for its length, and a word
   * that such texts, or this one, often have.
   */
  private boolean isClearlyAhead(String word, List<String> corrections) {
    String best = corrections.get(0);
    int nearest = EditDistance.between(word, best);
    boolean near = nearest == 1 || (nearest <= MOST_EDITS && word.length() >= LONG_WORD);
    return near
        && isFrequent(best)
        && corrections.stream()
            .skip(1)
            .allMatch(other -> EditDistance.between(word, other) > nearest);
  }

  private boolean isFrequent(String word) {
    return lexicon.isCommon(word)
        || counts.getOrDefault(UnknownWords.lower(word), 0) >= UnknownWords.OWN_WORD;
  }
}

package org.resolint.rules.spelling;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.LookAlikes;
import org.resolint.rules.lexicon.Lexicon;

/** Tells what extraction did to a word that nobody knows. For one text. */
final class Damages {
  private static final int SHORTEST_PAIR = 7;
  private static final int SHORTEST_CUT = 3;
  private static final int SHORTEST_WITH_NOTE = 4;
  private static final String NOTE_LETTERS = "abcdef";

  private final Lexicon lexicon;
  private final Map<String, Integer> counts;
  private final Corrections corrections;

  /**
   * @param counts how often each word of the text stands in it, in lower case
   */
  Damages(Lexicon lexicon, Map<String, Integer> counts) {
    this.lexicon = lexicon;
    this.counts = counts;
    this.corrections = new Corrections(lexicon, counts);
  }

  /**
   * The damage of a word that nobody knows.
   *
   * @param after what follows the word in its paragraph
   */
  Optional<Damage> of(String word, Span span, String after) {
    List<String> meant = decoded(word);
    if (!meant.isEmpty()) {
      return damage(Damage.Kind.WRONG_DECODING, word, span, meant);
    }
    if (counts.getOrDefault(UnknownWords.lower(word), 0) >= UnknownWords.OWN_WORD) {
      return Optional.empty();
    }
    meant = withoutNote(word, after);
    if (!meant.isEmpty()) {
      return damage(Damage.Kind.NOTE_LETTER, word, span, meant);
    }
    boolean cut = word.indexOf('-') > 0;
    meant = cut ? joined(word) : parted(word);
    Damage.Kind kind = cut ? Damage.Kind.KEPT_HYPHEN : Damage.Kind.GLUED_WORDS;
    return meant.isEmpty() ? Optional.empty() : damage(kind, word, span, meant);
  }

  private static Optional<Damage> damage(
      Damage.Kind kind, String word, Span span, List<String> meant) {
    return Optional.of(new Damage(kind, word, span, meant));
  }

  /** Whether letters of another script that look like its own make the word unknown. */
  boolean hasLookAlikes(String word) {
    if (!isMixed(word)) {
      return false;
    }
    String latin = LookAlikes.mend(word, false);
    String cyrillic = LookAlikes.mend(word, true);
    return (!latin.isEmpty() && lexicon.knows(latin))
        || (!cyrillic.isEmpty() && lexicon.knows(cyrillic));
  }

  private static boolean isMixed(String word) {
    return word.chars().anyMatch(c -> LookAlikes.isCyrillic((char) c))
        && word.chars().anyMatch(c -> LookAlikes.isLatin((char) c));
  }

  /** The word with accented Latin letters for the Cyrillic ones that have their codes. */
  private List<String> decoded(String word) {
    if (!UnknownWords.LATIN_SCRIPT.contains(lexicon.language()) || !isMixed(word)) {
      return List.of();
    }
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      decoded.append(
          LookAlikes.isCyrillic(word.charAt(i))
              ? new String(letter.getBytes(Pages.CYRILLIC), Pages.LATIN)
              : letter);
    }
    String read = decoded.toString();
    return lexicon.knows(read) ? List.of(read) : List.of();
  }

  private List<String> withoutNote(String word, String after) {
    int last = word.length() - 1;
    if (last < SHORTEST_WITH_NOTE || NOTE_LETTERS.indexOf(word.charAt(last)) < 0) {
      return List.of();
    }
    String bare = word.substring(0, last);
    if (!Character.isLetter(word.charAt(last - 1))) {
      return List.of();
    }
    boolean apart = after.isBlank() || !LookAlikes.isLatin(word.charAt(last - 1));
    return apart && lexicon.knows(bare) ? List.of(bare) : List.of();
  }

  /** The word without one of its hyphens. */
  private List<String> joined(String word) {
    List<String> meant = new ArrayList<>();
    for (int at = word.indexOf('-'); at > 0; at = word.indexOf('-', at + 1)) {
      String joined = word.substring(0, at) + word.substring(at + 1);
      boolean parted = at >= SHORTEST_CUT && word.length() - at >= SHORTEST_CUT;
      if (parted && lexicon.knows(joined)) {
        meant.add(joined);
      }
    }
    return meant;
  }

  /** The word with a hyphen or space in it, where no letter could be wrong instead. */
  private List<String> parted(String word) {
    Set<String> meant = new LinkedHashSet<>();
    for (int i = 1; i < word.length(); i++) {
      String hyphened = word.substring(0, i) + '-' + word.substring(i);
      boolean isUsual =
          counts.containsKey(UnknownWords.lower(hyphened)) || lexicon.isCommon(hyphened);
      if (isUsual && lexicon.knows(hyphened)) {
        meant.add(hyphened);
      }
    }
    if (meant.isEmpty() && word.length() >= SHORTEST_PAIR) {
      List<String> near = corrections.nearest(word);
      if (near.stream().allMatch(Damages::isParted)) {
        near.stream()
            .filter(other -> other.indexOf('-') > 0 && other.replace("-", "").equals(word))
            .forEach(meant::add);
      }
    }
    return List.copyOf(meant);
  }

  static boolean isParted(String word) {
    return word.indexOf('-') > 0 || word.indexOf(' ') > 0;
  }

  /** Code pages that have the same bytes for Cyrillic and accented Latin letters. */
  private static final class Pages {
    static final Charset CYRILLIC = Charset.forName("windows-1251");
    static final Charset LATIN = Charset.forName("windows-1252");
  }
}

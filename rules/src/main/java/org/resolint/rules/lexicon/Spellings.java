package org.resolint.rules.lexicon;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** How one word may be written: its plain form, its cases, its folded form. */
final class Spellings {
  private static final String STRESSED = "áéóý";
  private static final String UNSTRESSED = "аеоу";

  private Spellings() {}

  /**
   * The word as dictionaries write it: composed, with plain apostrophes and hyphens, without soft
   * hyphens, stress marks, Arabic vowel signs or lengthening strokes.
   */
  static String plain(String word) {
    if (isPlain(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\u2019' || c == '\u02BC' || c == '\u2018') {
        plain.append('\'');
      } else if (c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else if (!isMute(c)) {
        plain.append(unstressed(composed, i));
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(String word) {
    boolean cyrillic = false;
    boolean accented = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean ordinary = (c < 0x0300 && c != 0x00AD && c != 0x02BC) || isCyrillic(c);
      if (!ordinary) {
        return false;
      }
      cyrillic |= isCyrillic(c);
      accented |= c >= 0x00C0 && c < 0x0300;
    }
    return !(cyrillic && accented);
  }

  /** A Latin vowel with an accent stands in a Cyrillic word for a stressed one. */
  private static char unstressed(String word, int at) {
    int stressed = STRESSED.indexOf(word.charAt(at));
    boolean cyrillic =
        stressed >= 0
            && ((at > 0 && isCyrillic(word.charAt(at - 1)))
                || (at + 1 < word.length() && isCyrillic(word.charAt(at + 1))));
    return cyrillic ? UNSTRESSED.charAt(stressed) : word.charAt(at);
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c < '\u0480';
  }

  private static boolean isMute(char c) {
    return c == '\u00AD'
        || c == '\u0301'
        || c == '\u0640'
        || (c >= '\u064B' && c <= '\u0652')
        || c == '\u0670'
        || c == '\u200B'
        || c == '\u2060'
        || (c >= '\u200C' && c <= '\u200F');
  }

  /** The word and, where it has capitals, the ways a dictionary may write it. */
  static Set<String> cases(String word) {
    String lower = lower(word);
    if (lower.equals(word)) {
      return Set.of(word);
    }
    Set<String> cases = new LinkedHashSet<>();
    cases.add(word);
    cases.add(lower);
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      cases.add(capitalised(lower));
    }
    return cases;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  /** The word with the capitals of the model: throughout, at its start, or none added. */
  static String capitalisedLike(String word, String model) {
    if (model.isEmpty() || !Character.isUpperCase(model.codePointAt(0))) {
      return word;
    }
    boolean throughout = model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT));
    return throughout ? word.toUpperCase(Locale.ROOT) : capitalised(word);
  }

  /**
   * What two writings of one lemma have in common: lower case, ё as е, bare alif, hāʾ for tāʾ
   * marbūṭa.
   */
  static String folded(String word) {
    String lower = lower(plain(word));
    for (int i = 0; i < lower.length(); i++) {
      if (folded(lower.charAt(i)) != lower.charAt(i)) {
        return foldedFrom(i, lower);
      }
    }
    return lower;
  }

  private static String foldedFrom(int first, String lower) {
    StringBuilder folded = new StringBuilder(lower);
    for (int i = first; i < folded.length(); i++) {
      folded.setCharAt(i, folded(folded.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    return switch (c) {
      case 'ё' -> 'е';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}

package org.resolint.rules.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** What the writings of one word have in common. */
final class Folding {
  private static final char SOFT_HYPHEN = '\u00AD';

  /** Letters that no mark behind them belongs to; the first bound counts, the last does not. */
  private static final char LAST_LATIN = '\u02B0';

  private static final char FIRST_CYRILLIC = '\u0400';
  private static final char LAST_CYRILLIC = '\u0480';
  private static final char FIRST_ARABIC = '\u0621';
  private static final char LAST_ARABIC = '\u064B';

  private static final char FIRST_HAN = '\u4E00';
  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';
  private static final int FULL_WIDTH_OFFSET = FIRST_FULL_WIDTH - '!';

  private Folding() {}

  /**
   * The word composed, in lower case, with plain apostrophes, ё as е, alif without hamza, Han
   * characters simplified, letters and digits of full width as those of half, and without marks
   * that readers leave out.
   */
  static String fold(String word) {
    String lower = composed(word).toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'ё' -> folded.append('е');
        case '\u2019', '\u02BC' -> folded.append('\'');
        case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
        case 'ى' -> folded.append('ي');
        case 'ة' -> folded.append('ه');
        default -> {
          if (!isMute(c)) {
            folded.append(c < FIRST_HAN ? c : ofEastAsia(c));
          }
        }
      }
    }
    return folded.toString();
  }

  /** Whether a word in lower case is its own fold, by letters that need no closer look. */
  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean latin = c < LAST_LATIN && c != SOFT_HYPHEN;
      if (!latin && !(c >= FIRST_CYRILLIC && c < LAST_CYRILLIC && c != 'ё')) {
        return false;
      }
    }
    return true;
  }

  /** Normalization is slow to start, and needed by few words. */
  private static String composed(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean alone = c < LAST_LATIN || (c >= FIRST_CYRILLIC && c < LAST_CYRILLIC);
      if (!alone && !(c >= FIRST_ARABIC && c < LAST_ARABIC)) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static char ofEastAsia(char c) {
    return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH
        ? Character.toLowerCase((char) (c - FULL_WIDTH_OFFSET))
        : HanVariants.simplified(c);
  }

  private static boolean isMute(char c) {
    return c == SOFT_HYPHEN || c == '\u0301' || c == '\u0640' || (c >= '\u064B' && c <= '\u0652');
  }
}

package org.resolint.rules.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** What the writings of one word have in common. */
final class Folding {
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
    String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
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

  private static char ofEastAsia(char c) {
    return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH
        ? Character.toLowerCase((char) (c - FULL_WIDTH_OFFSET))
        : HanVariants.simplified(c);
  }

  private static boolean isMute(char c) {
    return c == '\u00AD' || c == '\u0301' || c == '\u0640' || (c >= '\u064B' && c <= '\u0652');
  }
}

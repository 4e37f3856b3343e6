package org.resolint.rules.analysis;

import java.text.Normalizer;
import java.util.Locale;

/** What the writings of one word have in common. */
final class Folding {
  private Folding() {}

  /**
   * The word composed, in lower case, with plain apostrophes, ё as е, alif without hamza and
   * without marks that readers leave out.
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
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }

  private static boolean isMute(char c) {
    return c == '\u00AD' || c == '\u0301' || c == '\u0640' || (c >= '\u064B' && c <= '\u0652');
  }
}

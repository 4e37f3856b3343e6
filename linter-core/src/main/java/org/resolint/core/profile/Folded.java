package org.resolint.core.profile;

import java.util.Arrays;

/**
 * A text made comparable: lower case, white space collapsed, accents, Arabic vowel signs and
 * tatweel gone, one form of apostrophe, alef and digit. Knows where each of its characters came
 * from. Immutable.
 */
final class Folded {
  // The last seven are Cyrillic letters that look like Latin ones: a slip of the keyboard hides no
  // phrase.
  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿёйأإآٱىةکасеорху";
  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyeиاااايهكaceopxy";

  /** The Latin, Greek, Cyrillic and Arabic letters without accents; read only. */
  private static final char[] COMMON = common();

  private final char[] chars;
  private final int[] origins;
  private final int[] ends;
  private final int length;

  private Folded(char[] chars, int[] origins, int[] ends, int length) {
    this.chars = chars;
    this.origins = origins;
    this.ends = ends;
    this.length = length;
  }

  /** The folded text without white space at its ends. */
  static String fold(CharSequence text) {
    Folded folded = of(text, Integer.MAX_VALUE);
    return new String(folded.chars, 0, folded.length);
  }

  /** Folds a text from its first character that is not white space. */
  static Folded of(CharSequence text, int most) {
    int size = Math.min(text.length(), most);
    char[] chars = new char[size];
    int[] origins = new int[size + 1];
    int[] ends = new int[size];
    int n = 0;
    int i = 0;
    for (; i < text.length() && n < size; i++) {
      char c = fold(text.charAt(i));
      if (c == 0 && n > 0) {
        // A mark that is dropped belongs to the letter before it.
        ends[n - 1] = i + 1;
      }
      if (c == 0 || (c == ' ' && (n == 0 || chars[n - 1] == ' '))) {
        continue;
      }
      chars[n] = c;
      origins[n] = i;
      ends[n] = i + 1;
      n++;
    }
    if (i == text.length() && n > 0 && chars[n - 1] == ' ') {
      n--;
    }
    origins[n] = i;
    return new Folded(chars, Arrays.copyOf(origins, n + 1), ends, n);
  }

  /** The folded character, 0 for one that is dropped. */
  private static char fold(char c) {
    if (c < 0x80) {
      return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (isIgnorable(c)) {
      return 0;
    }
    if (Plain.isSpace(c)) {
      return ' ';
    }
    return c < COMMON.length ? COMMON[c] : unaccented(c);
  }

  private static char unaccented(char c) {
    char lower = Character.toLowerCase(Plain.of(c));
    int accented = ACCENTED.indexOf(lower);
    return accented < 0 ? lower : PLAIN.charAt(accented);
  }

  private static char[] common() {
    char[] common = new char[0x700];
    for (char c = 0; c < common.length; c++) {
      common[c] = unaccented(c);
    }
    return common;
  }

  private static boolean isIgnorable(char c) {
    return c == 0xAD
        || (c >= 0x300 && c <= 0x36F)
        || c == 0x640
        || (c >= 0x610 && c <= 0x61A)
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF;
  }

  int length() {
    return length;
  }

  /** The character at an index, 0 beyond the end. */
  char at(int index) {
    return index < length ? chars[index] : 0;
  }

  /** Offset in the original text of the character at an index; the index may be the length. */
  int origin(int index) {
    return origins[index];
  }

  /** Offset in the original text after the character before an index. */
  int originEnd(int index) {
    return index == 0 ? origins[0] : ends[index - 1];
  }

  boolean startsWith(String prefix, int from) {
    if (from + prefix.length() > length) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (chars[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

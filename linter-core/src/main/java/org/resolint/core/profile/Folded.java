package org.resolint.core.profile;

import java.util.Arrays;

/**
 * A text made comparable: lower case, white space collapsed, accents, Arabic vowel signs and
 * tatweel gone, one form of apostrophe, alef and digit. Knows where each of its characters came
 * from. Folds only as far as it is asked; one object serves one search.
 */
final class Folded {
  // The last seven are Cyrillic letters that look like Latin ones: a slip of the keyboard hides no
  // phrase.
  private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿёйأإآٱىةکасеорху";
  private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyyeиاااايهكaceopxy";

  /** The Latin, Greek, Cyrillic and Arabic letters without accents; read only. */
  private static final char[] COMMON = common();

  private static final int FIRST_SIZE = 48;

  private final CharSequence text;
  private final int most;
  private char[] chars;
  private int[] origins;
  private int[] ends;
  private int length;
  private int next;
  private boolean complete;

  private Folded(CharSequence text, int most) {
    int size = Math.min(FIRST_SIZE, text.length());
    this.text = text;
    this.most = Math.min(text.length(), most);
    this.chars = new char[size];
    this.origins = new int[size];
    this.ends = new int[size];
  }

  /** The folded text without white space at its ends. */
  static String fold(CharSequence text) {
    Folded folded = of(text, Integer.MAX_VALUE);
    folded.reach(folded.most);
    return new String(folded.chars, 0, folded.length);
  }

  /** Folds a text from its first character that is not white space. */
  static Folded of(CharSequence text, int most) {
    return new Folded(text, most);
  }

  /** Folds on until the character at an index and the one behind it are known. */
  private void reach(int index) {
    while (length <= index + 1 && !complete) {
      if (next < text.length() && length < most) {
        take(text.charAt(next));
        next++;
      } else {
        complete = true;
        if (next == text.length() && length > 0 && chars[length - 1] == ' ') {
          length--;
        }
      }
    }
  }

  private void take(char written) {
    char c = fold(written);
    if (c == 0 && length > 0) {
      // A mark that is dropped belongs to the letter before it.
      ends[length - 1] = next + 1;
    }
    if (c == 0 || (c == ' ' && (length == 0 || chars[length - 1] == ' '))) {
      return;
    }
    if (length == chars.length) {
      int size = Math.min(most, length * 2);
      chars = Arrays.copyOf(chars, size);
      origins = Arrays.copyOf(origins, size);
      ends = Arrays.copyOf(ends, size);
    }
    chars[length] = c;
    origins[length] = next;
    ends[length] = next + 1;
    length++;
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

  /** The character at an index, 0 beyond the end. */
  char at(int index) {
    if (index + 1 >= length) {
      reach(index);
    }
    return index < length ? chars[index] : 0;
  }

  /** Offset in the original text of the character at an index, which is not beyond the end. */
  int origin(int index) {
    reach(index);
    return origins[index];
  }

  /** Offset in the original text after the character before an index. */
  int originEnd(int index) {
    reach(index);
    return index == 0 ? origins[0] : ends[index - 1];
  }

  boolean startsWith(String prefix, int from) {
    for (int i = 0; i < prefix.length(); i++) {
      if (at(from + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

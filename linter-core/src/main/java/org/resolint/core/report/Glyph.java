package org.resolint.core.report;

import java.util.Locale;

/**
 * A code point as a terminal may safely be shown it.
 *
 * @param shown the text to print
 * @param width the columns it takes there
 */
record Glyph(String shown, int width) {
  private static final Glyph NOTHING = new Glyph("", 0);
  private static final Glyph REPLACEMENT = new Glyph("\uFFFD", 1);

  /**
   * First and last code points of the blocks that East Asian terminals draw two columns wide: the W
   * and F classes of Unicode Standard Annex 11, taken block by block.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF,
    0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
    0x1F9FF, 0x20000, 0x3FFFD
  };

  /** The glyph of a code point. Control characters and hidden ones become visible. */
  static Glyph of(int codePoint) {
    if (codePoint >= 0x20 && codePoint < 0x7F) {
      return new Glyph(Character.toString(codePoint), 1);
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> control(codePoint);
      case Character.FORMAT -> format(codePoint);
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> new Glyph("\u2424", 1);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
          new Glyph(Character.toString(codePoint), 0);
      default -> new Glyph(Character.toString(codePoint), isWide(codePoint) ? 2 : 1);
    };
  }

  /** A text of one line in which nothing can move the cursor or change the order of characters. */
  static String harmless(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> result.append(of(codePoint).shown()));
    return result.toString();
  }

  private static Glyph control(int codePoint) {
    if (codePoint == '\t') {
      return new Glyph(" ", 1);
    }
    if (codePoint < 0x20) {
      return new Glyph(Character.toString(0x2400 + codePoint), 1);
    }
    return codePoint == 0x7F ? new Glyph("\u2421", 1) : REPLACEMENT;
  }

  private static Glyph format(int codePoint) {
    return switch (codePoint) {
      // Direction marks are common in Arabic text and of no use without its layout.
      case 0x200E, 0x200F, 0x061C -> NOTHING;
      case 0x200C, 0x200D -> new Glyph(Character.toString(codePoint), 0);
      default -> {
        if (codePoint >= 0x0600 && codePoint <= 0x08FF) {
          yield new Glyph(Character.toString(codePoint), 1);
        }
        String name = String.format(Locale.ROOT, "<U+%04X>", codePoint);
        yield new Glyph(name, name.length());
      }
    };
  }

  private static boolean isWide(int codePoint) {
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return codePoint >= WIDE[i];
      }
    }
    return false;
  }
}

package org.resolint.glossary.match;

/**
 * What stands between two words. A term matches only where its words are set apart as they are in
 * the termbase, so that it runs neither from one sentence into the next nor from one member of an
 * enumeration into another.
 */
final class Separator {

  /** Nothing, blanks, line ends, hyphens, quotation marks, brackets. */
  static final int WEAK = 0;

  /** A comma of some script. */
  static final int COMMA = 1;

  /** A mark that ends a sentence or a clause. */
  static final int BARRIER = 2;

  private Separator() {}

  /** The strongest separator in a range of UTF-16 offsets; {@link #WEAK} if the range is empty. */
  static int between(CharSequence text, int from, int to) {
    int strongest = WEAK;
    for (int i = from; i < to; i++) {
      strongest = Math.max(strongest, of(text.charAt(i)));
    }
    return strongest;
  }

  private static int of(char c) {
    return switch (c) {
      case '.', ';', ':', '!', '?', '。', '；', '：', '！', '？', '؛', '؟', '۔' -> BARRIER;
      case ',', '、', '，', '،' -> COMMA;
      default -> WEAK;
    };
  }
}

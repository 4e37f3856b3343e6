package org.resolint.rules.pattern;

/**
 * A text that can be read only so often. A single match takes linear time, but a pattern that looks
 * to the end of the text for each of many matches does not. Belongs to one thread.
 */
final class CountedText implements CharSequence {
  /** Each character may be read so often on average; patterns that stay near their match need 3. */
  private static final int READS = 64;

  /** In a short text nothing takes long. */
  private static final int FREE = 2_000_000;

  private final String text;
  private final Phrase phrase;
  private long left;

  CountedText(String text, Phrase phrase) {
    this.text = text;
    this.phrase = phrase;
    this.left = FREE + (long) READS * text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new PatternCostException(
          "the pattern "
              + phrase
              + " looks too far ahead for each of its matches; make it shorter");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

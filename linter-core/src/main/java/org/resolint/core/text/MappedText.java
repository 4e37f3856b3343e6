package org.resolint.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in which every character knows where in the {@link Source} it comes from.
 *
 * <p>Characters may be left out, joined or decoded on the way from the source, but never reordered.
 * Immutable; a look-up costs a binary search over the runs of unchanged text.
 */
public final class MappedText implements CharSequence {
  /** The text of no characters. */
  public static final MappedText EMPTY = new Builder().build();

  private final String text;
  private final int[] textStarts;
  private final int[] sourceStarts;
  private final int[] sourceLengths;

  /** Made when first asked for; threads may make it twice. */
  private @Nullable KnownText known;

  private MappedText(
      String text,
      int[] textStarts,
      int[] sourceStarts,
      int[] sourceLengths,
      @Nullable KnownText known) {
    this.text = text;
    this.textStarts = textStarts;
    this.sourceStarts = sourceStarts;
    this.sourceLengths = sourceLengths;
    this.known = known;
  }

  /** The source span that the characters {@code start} to {@code end} of this text come from. */
  public Span toSource(int start, int end) {
    if (textStarts.length == 0) {
      return new Span(0, 0);
    }
    if (start >= end) {
      int at = start < text.length() ? sourceStart(start) : sourceEnd(text.length() - 1);
      return new Span(at, at);
    }
    return new Span(sourceStart(start), sourceEnd(end - 1));
  }

  /** The source span of the whole text. */
  public Span span() {
    return toSource(0, text.length());
  }

  /** The part from {@code start} to {@code end}, still mapped. */
  public MappedText slice(int start, int end) {
    return start == 0 && end == text.length()
        ? this
        : new Builder().append(this, start, end).build();
  }

  /** The same characters, the source of which is what is left of another. */
  public MappedText in(CutText source) {
    Builder builder = new Builder();
    for (int run = 0; run < textStarts.length; run++) {
      int index = textStarts[run];
      int end = index + runLength(run);
      if (end - index != sourceLengths[run]) {
        int start = source.toWhole(sourceStarts[run]);
        int last = sourceStarts[run] + Math.max(1, sourceLengths[run]) - 1;
        builder.append(text.substring(index, end), start, source.toWhole(last) + 1 - start);
        continue;
      }
      while (index < end) {
        int from = sourceStart(index);
        int next = index + source.nextSeam(from, from + end - index) - from;
        builder.append(text.substring(index, next), source.toWhole(from));
        index = next;
      }
    }
    return builder.build();
  }

  /** This text without white space at either end. */
  public MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The same with what is known about its text. */
  MappedText with(KnownText facts) {
    return new MappedText(facts.toString(), textStarts, sourceStarts, sourceLengths, facts);
  }

  /** What is known about the text. */
  KnownText known() {
    KnownText facts = known;
    if (facts == null) {
      facts = new KnownText(text);
      known = facts;
    }
    return facts;
  }

  private int run(int index) {
    int found = Arrays.binarySearch(textStarts, index);
    return found >= 0 ? found : -found - 2;
  }

  private int runLength(int run) {
    return (run + 1 < textStarts.length ? textStarts[run + 1] : text.length()) - textStarts[run];
  }

  private int sourceStart(int index) {
    int run = run(index);
    boolean linear = runLength(run) == sourceLengths[run];
    return sourceStarts[run] + (linear ? index - textStarts[run] : 0);
  }

  private int sourceEnd(int index) {
    int run = run(index);
    boolean linear = runLength(run) == sourceLengths[run];
    return sourceStarts[run] + (linear ? index - textStarts[run] + 1 : sourceLengths[run]);
  }

  /** Puts a mapped text together, from left to right. Not thread-safe. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[8];
    private int[] sourceStarts = new int[8];
    private int[] sourceLengths = new int[8];
    private int runs;

    /** Appends characters that stand in the source as they are, from offset {@code sourceStart}. */
    public Builder append(CharSequence characters, int sourceStart) {
      return append(characters, sourceStart, characters.length());
    }

    /**
     * Appends characters that {@code sourceLength} code units of the source stand for, such as a
     * decoded entity.
     */
    public Builder append(CharSequence characters, int sourceStart, int sourceLength) {
      if (characters.isEmpty()) {
        return this;
      }
      boolean linear = characters.length() == sourceLength;
      if (!(linear && extendsLastRun(sourceStart))) {
        addRun(sourceStart, sourceLength);
      } else {
        sourceLengths[runs - 1] += sourceLength;
      }
      text.append(characters);
      return this;
    }

    /** Appends a part of another mapped text of the same source. */
    public Builder append(MappedText other, int start, int end) {
      int index = start;
      while (index < end) {
        int run = other.run(index);
        int runEnd = Math.min(end, other.textStarts[run] + other.runLength(run));
        Span from = other.toSource(index, runEnd);
        append(other.text.substring(index, runEnd), from.start(), from.length());
        index = runEnd;
      }
      return this;
    }

    /** Appends all of another mapped text of the same source. */
    public Builder append(MappedText other) {
      return append(other, 0, other.length());
    }

    /**
     * Takes the last character away again.
     *
     * @throws IllegalStateException if there is none
     */
    public Builder dropLast() {
      if (runs == 0) {
        throw new IllegalStateException("nothing to drop");
      }
      int last = text.length() - 1;
      boolean linear = text.length() - textStarts[runs - 1] == sourceLengths[runs - 1];
      if (textStarts[runs - 1] == last) {
        runs--;
      } else if (linear) {
        sourceLengths[runs - 1]--;
      }
      text.setLength(last);
      return this;
    }

    /** The number of characters so far. */
    public int length() {
      return text.length();
    }

    /** The last character so far, or NUL if there is none. */
    public char last() {
      return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** The text so far. */
    public MappedText build() {
      return new MappedText(
          text.toString(),
          Arrays.copyOf(textStarts, runs),
          Arrays.copyOf(sourceStarts, runs),
          Arrays.copyOf(sourceLengths, runs),
          null);
    }

    private boolean extendsLastRun(int sourceStart) {
      if (runs == 0) {
        return false;
      }
      int length = text.length() - textStarts[runs - 1];
      return length == sourceLengths[runs - 1] && sourceStarts[runs - 1] + length == sourceStart;
    }

    private void addRun(int sourceStart, int sourceLength) {
      if (runs == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, runs * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
        sourceLengths = Arrays.copyOf(sourceLengths, runs * 2);
      }
      textStarts[runs] = text.length();
      sourceStarts[runs] = sourceStart;
      sourceLengths[runs] = sourceLength;
      runs++;
    }
  }
}

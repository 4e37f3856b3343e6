package org.resolint.rules.lexicon;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The words of a text in reading order, each with its form. Immutable. */
public final class TextWords {
  private final int[] starts;
  private final int[] ends;
  private final Form[] forms;

  private TextWords(int[] starts, int[] ends, Form[] forms) {
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
  }

  /** How many words there are. */
  public int size() {
    return forms.length;
  }

  /** The UTF-16 offset of the first code unit of a word. */
  public int start(int index) {
    return starts[index];
  }

  /** The UTF-16 offset after the last code unit of a word. */
  public int end(int index) {
    return ends[index];
  }

  /** How a word is written. */
  public Form form(int index) {
    return forms[index];
  }

  /** Where a word stands. */
  public Word word(int index) {
    return new Word(starts[index], ends[index]);
  }

  /** The words whose number passes a test. */
  public TextWords where(IntPredicate test) {
    Builder some = new Builder();
    for (int i = 0; i < size(); i++) {
      if (test.test(i)) {
        some.add(starts[i], ends[i], forms[i]);
      }
    }
    return some.build();
  }

  /** Puts words together, from left to right. Not thread-safe. */
  static final class Builder {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private Form[] forms = new Form[16];
    private int count;

    void add(int start, int end, Form form) {
      if (count == forms.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        forms = Arrays.copyOf(forms, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      forms[count] = form;
      count++;
    }

    TextWords build() {
      return new TextWords(
          Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(forms, count));
    }
  }
}

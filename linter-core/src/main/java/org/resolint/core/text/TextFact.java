package org.resolint.core.text;

import java.util.function.Function;

/**
 * A shared fact about a text: computed when first asked for, and kept as long as the text. A
 * paragraph that stands in many documents is one text.
 *
 * <p>Two facts are the same only if they are the same object. Thread-safe; threads may compute the
 * same value twice.
 *
 * @param <T> the fact; immutable
 */
public final class TextFact<T> {
  private final Function<String, T> computation;

  private TextFact(Function<String, T> computation) {
    this.computation = computation;
  }

  /**
   * Defines a fact.
   *
   * @param computation a pure function of the text
   */
  public static <T> TextFact<T> of(Function<String, T> computation) {
    return new TextFact<>(computation);
  }

  /** The fact about a text. */
  public T in(MappedText text) {
    return text.known().fact(this, known -> computation.apply(known.toString()));
  }

  /** The fact about the text of a paragraph. */
  public T in(Paragraph paragraph) {
    return in(paragraph.content());
  }
}

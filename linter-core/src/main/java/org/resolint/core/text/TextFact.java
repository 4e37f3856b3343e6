package org.resolint.core.text;

import java.util.function.BiFunction;
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
  private final Function<KnownText, T> computation;

  private TextFact(Function<KnownText, T> computation) {
    this.computation = computation;
  }

  /**
   * Defines a fact.
   *
   * @param computation a pure function of the text
   */
  public static <T> TextFact<T> of(Function<String, T> computation) {
    return new TextFact<>(known -> computation.apply(known.toString()));
  }

  /**
   * Defines a fact that follows from this one.
   *
   * @param computation a pure function of the text and of this fact about it
   */
  public <U> TextFact<U> then(BiFunction<String, T, U> computation) {
    return new TextFact<>(known -> computation.apply(known.toString(), in(known)));
  }

  private T in(KnownText known) {
    return known.fact(this, computation);
  }

  /** The fact about a text. */
  public T in(MappedText text) {
    return in(text.known());
  }

  /** The fact about the text of a paragraph. */
  public T in(Paragraph paragraph) {
    return in(paragraph.content());
  }
}

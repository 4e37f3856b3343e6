package org.resolint.core.text;

/**
 * A shared fact about what stands behind a place in a text, such as the words after a label. Kept
 * as a {@link TextFact} is.
 *
 * @param <T> the fact; immutable
 */
public final class TailFact<T> {
  private final Computation<T> computation;

  /**
   * A pure function of a text from an offset on.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Computation<T> {
    /** The fact about a text from a UTF-16 offset on. */
    T compute(String text, int from);
  }

  private record Key(TailFact<?> fact, int from) {}

  private TailFact(Computation<T> computation) {
    this.computation = computation;
  }

  /** Defines a fact. */
  public static <T> TailFact<T> of(Computation<T> computation) {
    return new TailFact<>(computation);
  }

  /** The fact about the text of a paragraph from a UTF-16 offset on. */
  public T in(Paragraph paragraph, int from) {
    return paragraph
        .content()
        .known()
        .fact(new Key(this, from), known -> computation.compute(known.toString(), from));
  }
}

package org.resolint.core.rule;

import java.util.function.Function;

/**
 * A shared fact about a resolution, computed at most once for it and only when a rule asks.
 *
 * <p>Two analyses are the same only if they are the same object.
 *
 * @param <T> the fact; immutable
 */
public final class Analysis<T> {
  private final String name;
  private final Function<RuleContext, T> computation;

  private Analysis(String name, Function<RuleContext, T> computation) {
    this.name = name;
    this.computation = computation;
  }

  /**
   * Defines an analysis.
   *
   * @param name what it is called in messages
   * @param computation a pure function, which may ask for other analyses but not for itself
   */
  public static <T> Analysis<T> of(String name, Function<RuleContext, T> computation) {
    return new Analysis<>(name, computation);
  }

  /** Computes the fact anew; rules call {@link RuleContext#get} instead. */
  public T compute(RuleContext context) {
    return computation.apply(context);
  }

  @Override
  public String toString() {
    return name;
  }
}

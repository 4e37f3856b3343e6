package org.resolint.rules.lexicon;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made at first need, once, whichever thread asks first. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /**
   * A value not yet made.
   *
   * @param maker makes it
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}

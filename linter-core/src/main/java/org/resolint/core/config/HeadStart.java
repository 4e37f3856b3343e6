package org.resolint.core.config;

import java.util.concurrent.CompletableFuture;

/** Loads what will be needed, beside what the caller does meanwhile. Thread-safe. */
public final class HeadStart {
  private HeadStart() {}

  /**
   * Begins to load something.
   *
   * @param load loads it once, whoever calls first. What fails here is not told: it fails again,
   *     and is reported, where it is needed
   */
  public static void of(Runnable load) {
    var unused = CompletableFuture.runAsync(load);
  }
}

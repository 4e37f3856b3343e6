package org.resolint.core.config;

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
    // A thread of its own: to set up the pool that all share takes a start longer than some loads.
    Thread thread = new Thread(load, "head start");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, cause) -> {});
    thread.start();
  }
}

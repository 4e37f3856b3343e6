package org.resolint.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A count of finished documents on one line, once a run takes longer than expected. Thread-safe.
 */
final class Progress implements Consumer<String> {
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long INTERVAL = Duration.ofMillis(200).toNanos();

  private final PrintWriter out;
  private final int total;
  private final long start = System.nanoTime();
  private long shown;
  private int done;

  Progress(PrintWriter out, int total) {
    this.out = out;
    this.total = total;
  }

  @Override
  public synchronized void accept(String path) {
    done++;
    long elapsed = System.nanoTime() - start;
    if (elapsed > PATIENCE && elapsed - shown > INTERVAL) {
      shown = elapsed;
      out.print("\rresolint: " + done + " of " + total + " documents");
      out.flush();
    }
  }

  /** Wipes the line. */
  synchronized void clear() {
    if (shown > 0) {
      out.print("\r\u001B[K");
      out.flush();
    }
  }
}

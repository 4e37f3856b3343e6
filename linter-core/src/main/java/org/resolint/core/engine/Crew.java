package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Threads that share a piece of work. The one that gives it takes part. Thread-safe. */
final class Crew implements AutoCloseable {
  /** The thread that gives the work and no other. */
  static final Crew ALONE = new Crew(0, null);

  private final int helpers;
  private final @Nullable ExecutorService pool;

  private Crew(int helpers, @Nullable ExecutorService pool) {
    this.helpers = helpers;
    this.pool = pool;
  }

  /** A crew of so many threads, the one that gives the work among them. */
  static Crew of(int threads) {
    return threads <= 1 ? ALONE : new Crew(threads - 1, Executors.newFixedThreadPool(threads - 1));
  }

  /** The numbers of the tasks that nobody has begun. */
  private static final class Open {
    private int first;
    private int last;

    Open(int tasks) {
      last = tasks - 1;
    }

    synchronized int takeFirst() {
      return first > last ? -1 : first++;
    }

    synchronized int takeLast() {
      return first > last ? -1 : last--;
    }
  }

  /**
   * Does tasks, each once. Neighbours often wait for the same, so helpers begin at the other end.
   *
   * @param tasks how many there are
   * @param workers gives each thread what does the task of a number; must not throw
   */
  void share(int tasks, Supplier<IntConsumer> workers) {
    Open open = new Open(tasks);
    List<Future<?>> others = new ArrayList<>();
    if (pool != null) {
      for (int i = 0; i < helpers; i++) {
        boolean forwards = i % 2 == 1;
        others.add(pool.submit(() -> work(open, forwards, workers.get())));
      }
    }
    work(open, true, workers.get());
    try {
      for (Future<?> other : others) {
        other.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void work(Open open, boolean forwards, IntConsumer worker) {
    int task = forwards ? open.takeFirst() : open.takeLast();
    while (task >= 0) {
      worker.accept(task);
      task = forwards ? open.takeFirst() : open.takeLast();
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}

package org.resolint.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/**
 * The open documents, and the one thread that checks them. A check begins a moment after an edit,
 * the later the longer checks take, and is given up where a new edit comes. Thread-safe.
 */
final class Desk implements AutoCloseable {
  private static final long SHORTEST_PAUSE = 5;
  private static final long LONGEST_PAUSE = 250;

  private final Projects projects;
  private final Messages messages;
  private final Consumer<List<Checked>> listener;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Desk::worker);
  private final Map<String, OpenText> texts = new LinkedHashMap<>();
  private final AtomicLong edits = new AtomicLong();
  private @Nullable ScheduledFuture<?> planned;
  private volatile long lastMillis;
  private String told = "";

  // The following belong to the thread.
  private final Map<String, Checked> checked = new HashMap<>();
  private long checkedEdits = -1;

  /**
   * An empty desk.
   *
   * @param listener told what was found in all open documents, after each check that was due
   *     because of an edit, on the thread that checks
   */
  Desk(Projects projects, Messages messages, Consumer<List<Checked>> listener) {
    this.projects = projects;
    this.messages = messages;
    this.listener = listener;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "resolint-check");
    thread.setDaemon(true);
    return thread;
  }

  /** A document is open, or has another text. */
  void put(OpenText text) {
    synchronized (texts) {
      texts.put(text.uri(), text);
    }
    plan();
  }

  /** The text of an open document as it is now. */
  Optional<OpenText> text(String uri) {
    synchronized (texts) {
      return Optional.ofNullable(texts.get(uri));
    }
  }

  /** A document is no longer open. */
  void remove(String uri) {
    synchronized (texts) {
      texts.remove(uri);
    }
    plan();
  }

  /**
   * Files may have changed: termbases, configurations, documents.
   *
   * @param then what to do on the thread once that is known
   */
  void refresh(Runnable then) {
    thread.execute(
        () -> {
          projects.refresh();
          then.run();
        });
    plan();
  }

  /**
   * Answers a question about a document as it is now; empty if it is not open or not checked.
   *
   * @param question asked on the thread that checks
   */
  <T> CompletableFuture<Optional<T>> ask(String uri, Function<Checked, T> question) {
    return CompletableFutures.computeAsync(
        thread,
        cancelled -> {
          cancelled.checkCanceled();
          check(() -> false);
          return Optional.ofNullable(checked.get(uri)).map(question);
        });
  }

  /** Plans a check, instead of one that has not begun. */
  private synchronized void plan() {
    edits.incrementAndGet();
    if (planned != null) {
      planned.cancel(false);
    }
    long pause = Math.max(SHORTEST_PAUSE, Math.min(LONGEST_PAUSE, lastMillis / 4));
    try {
      planned = thread.schedule(this::checkAndTell, pause, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      planned = null; // the end has come
    }
  }

  private void checkAndTell() {
    long now = edits.get();
    try {
      check(() -> edits.get() != now);
      if (edits.get() == now) {
        listener.accept(List.copyOf(checked.values()));
      }
    } catch (CancellationException e) {
      // The edit that came has a check of its own.
    } catch (UnsoundProject e) {
      tell(String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      messages.defect("out of memory; RESOLINT_JAVA_OPTS=-Xmx4g gives it more");
    } catch (RuntimeException | Error e) {
      messages.defect("internal error: " + e + "; please report it");
    }
  }

  /** Tells a problem once, not at each edit. */
  private void tell(String problem) {
    if (!problem.equals(told)) {
      messages.show(problem);
      told = problem;
    }
  }

  private void check(BooleanSupplier stopped) {
    long now = edits.get();
    if (now == checkedEdits) {
      return;
    }
    long begun = System.nanoTime();
    Map<Project, List<OpenText>> sorted = new LinkedHashMap<>();
    for (OpenText text : texts()) {
      projects
          .of(text.uri())
          .ifPresent(
              project -> sorted.computeIfAbsent(project, key -> new ArrayList<>()).add(text));
    }
    List<Checked> found = new ArrayList<>();
    sorted.forEach(
        (project, open) -> {
          Project.Result result = project.check(open, stopped);
          found.addAll(result.texts());
          result
              .report()
              .failures()
              .forEach(
                  failure ->
                      messages.defect(
                          failure.path()
                              + ": "
                              + failure.rule()
                              + " broke: "
                              + failure.cause()
                              + "; please report it"));
        });
    checked.clear();
    found.forEach(one -> checked.put(one.text().uri(), one));
    checkedEdits = now;
    lastMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private List<OpenText> texts() {
    synchronized (texts) {
      return List.copyOf(texts.values());
    }
  }

  /** Checks nothing any more. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}

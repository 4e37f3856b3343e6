package org.resolint.rules.workspace;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.HeadStart;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/** A document that is read, once, beside what the caller does meanwhile. Thread-safe. */
final class ReadAhead implements DocumentInput {
  private final DocumentInput document;
  private final FutureTask<List<Manuscript>> reading;

  private ReadAhead(DocumentInput document) {
    this.document = document;
    this.reading = new FutureTask<>(document::readAll);
  }

  /** Begins to read a document. */
  static ReadAhead of(DocumentInput document) {
    ReadAhead ahead = new ReadAhead(document);
    HeadStart.of(ahead.reading);
    return ahead;
  }

  @Override
  public String path() {
    return document.path();
  }

  @Override
  public Manuscript read() throws IOException {
    List<Manuscript> all = readAll();
    return all.get(all.size() - 1);
  }

  @Override
  public List<Manuscript> readAll() throws IOException {
    reading.run(); // here, if it has not begun
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof IOException unreadable) {
      return unreadable;
    }
    if (cause instanceof RuntimeException defect) {
      throw defect;
    }
    if (cause instanceof Error defect) {
      throw defect;
    }
    return new IOException(cause);
  }

  @Override
  public List<SuppressionEntry> suppressions() {
    return document.suppressions();
  }

  @Override
  public Source source() throws IOException {
    return document.source();
  }
}

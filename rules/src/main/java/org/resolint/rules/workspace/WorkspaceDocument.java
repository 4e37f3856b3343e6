package org.resolint.rules.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/** A document of a workspace. It is read again whenever it is asked for. Thread-safe. */
final class WorkspaceDocument implements DocumentInput {
  private final String name;
  private final Bytes bytes;
  private final DocumentReader reader;
  private final Optional<String> language;
  private final AtomicReference<@Nullable Long> first = new AtomicReference<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  /** Where the bytes come from. */
  interface Bytes {
    /** All bytes, from any thread. */
    byte[] get() throws IOException;
  }

  /**
   * A document.
   *
   * @param name its name in reports; the suffix tells the format
   * @param language its language, or empty to find out
   */
  WorkspaceDocument(String name, Bytes bytes, DocumentReader reader, Optional<String> language) {
    this.name = name;
    this.bytes = bytes;
    this.reader = reader;
    this.language = language;
  }

  @Override
  public String path() {
    return name;
  }

  @Override
  public Manuscript read() throws IOException {
    List<Manuscript> all = readAll();
    return all.get(all.size() - 1);
  }

  @Override
  public List<Manuscript> readAll() throws IOException {
    return reader.readAll(name, bytes(), language);
  }

  @Override
  public Source source() throws IOException {
    return DocumentReader.source(name, bytes());
  }

  /** The bytes as they stand now. */
  byte[] bytes() throws IOException {
    byte[] now = current();
    CRC32 checksum = new CRC32();
    checksum.update(now);
    long sum = checksum.getValue();
    if (!first.compareAndSet(null, sum) && !Long.valueOf(sum).equals(first.get())) {
      changed.set(true);
    }
    return now;
  }

  private byte[] current() throws IOException {
    try {
      return bytes.get();
    } catch (IOException e) {
      changed.set(true);
      throw e;
    }
  }

  /** Whether some reading failed or gave something else than the first. */
  boolean hasChanged() {
    return changed.get();
  }
}

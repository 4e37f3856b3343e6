package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.settings.Configuration;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/** A document of a workspace. It is read again whenever it is asked for. Thread-safe. */
public final class WorkspaceDocument implements DocumentInput {
  private final String name;
  private final @Nullable Path file;
  private final Bytes bytes;
  private final DocumentReader reader;
  private final Options options;
  private final List<SuppressionEntry> suppressions;
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
   * @param file where it is, or null if it is in no file
   * @param options what holds for it
   * @param suppressions what they hold back in it
   * @throws ConfigurationException if that names a language that does not exist
   */
  WorkspaceDocument(
      String name,
      @Nullable Path file,
      Bytes bytes,
      DocumentReader reader,
      Options options,
      List<SuppressionEntry> suppressions)
      throws ConfigurationException {
    this.name = name;
    this.file = file;
    this.bytes = bytes;
    this.reader = reader;
    this.options = options;
    this.suppressions = List.copyOf(suppressions);
    this.language = Configuration.ofReading(options).language();
  }

  private WorkspaceDocument(WorkspaceDocument original, Bytes bytes) {
    this.name = original.name;
    this.file = original.file;
    this.bytes = bytes;
    this.reader = original.reader;
    this.options = original.options;
    this.suppressions = original.suppressions;
    this.language = original.language;
  }

  /** What holds for it. */
  Options options() {
    return options;
  }

  @Override
  public String path() {
    return name;
  }

  @Override
  public List<SuppressionEntry> suppressions() {
    return suppressions;
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

  /** The file that it is in; empty if it came from elsewhere. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** The same document if it held these bytes. */
  public WorkspaceDocument holding(byte[] other) {
    byte[] copy = other.clone();
    return new WorkspaceDocument(this, () -> copy);
  }

  /**
   * The bytes as they stand now.
   *
   * @throws IOException if they cannot be read; the message says what is wrong
   */
  public byte[] bytes() throws IOException {
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
  public boolean hasChanged() {
    return changed.get();
  }
}

package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;

/**
 * Reads a termbase from one format. Implementations are stateless and thread-safe; they read their
 * input to the end and leave it open.
 */
public interface TermbaseReader {

  /** The most bytes of a stream, or characters of a reader, that a termbase may have: 64 Mi. */
  int SIZE_LIMIT = 64 << 20;

  /**
   * Reads a termbase from bytes. YAML and JSON are in UTF-8, CSV and TSV in UTF-8 or, with a byte
   * order mark, in UTF-16; XML says itself what it is in.
   *
   * @param name what the input is called in messages
   * @throws TermbaseException if the input is not a sound termbase
   * @throws IOException if the input cannot be read
   */
  Termbase read(InputStream in, String name) throws IOException;

  /**
   * Reads a termbase from characters.
   *
   * @param name what the input is called in messages
   * @throws TermbaseException if the input is not a sound termbase
   * @throws IOException if the input cannot be read
   */
  Termbase read(Reader in, String name) throws IOException;

  /**
   * Reads a termbase from a file.
   *
   * @param name what the file is called in messages
   * @throws TermbaseException if the file is too large or not a sound termbase
   * @throws IOException if the file cannot be read
   */
  default Termbase read(Path file, String name) throws IOException {
    Intake.checkSize(Files.size(file), name);
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    }
  }

  /** The reader of resolint's own form in YAML. */
  static TermbaseReader yaml() {
    return new KeyedReader(new YamlSyntax());
  }

  /** The reader of resolint's own form in JSON. */
  static TermbaseReader json() {
    return new KeyedReader(new JsonSyntax());
  }

  /** The reader of TBX: version 3 in style DCA or DCT, and version 2. */
  static TermbaseReader tbx() {
    return new TbxReader();
  }

  /** The reader of comma-separated values; they may be separated by semicolons as well. */
  static TermbaseReader csv() {
    return new TableReader(TableReader.Delimiter.COMMA_OR_SEMICOLON);
  }

  /** The reader of tab-separated values. */
  static TermbaseReader tsv() {
    return new TableReader(TableReader.Delimiter.TAB);
  }

  /** The reader of Excel workbooks. It reads bytes alone, not characters. */
  static TermbaseReader xlsx() {
    return new WorkbookReader();
  }

  /** The reader for a file of this name, by its extension; empty if there is none. */
  static Optional<TermbaseReader> forFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "yml", "yaml" -> Optional.of(yaml());
      case "json" -> Optional.of(json());
      case "tbx", "xml" -> Optional.of(tbx());
      case "csv" -> Optional.of(csv());
      case "tsv", "tab" -> Optional.of(tsv());
      // Those with macros or of the old kind are refused with a word of what to do.
      case "xlsx", "xlsm", "xls" -> Optional.of(xlsx());
      default -> Optional.empty();
    };
  }
}

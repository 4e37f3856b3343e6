package org.resolint.glossary.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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
   * Reads a termbase from bytes. YAML and JSON are in UTF-8; XML says itself what it is in.
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

  /** The reader of resolint's own form in YAML. */
  static TermbaseReader yaml() {
    return new KeyedReader(new YamlSyntax());
  }

  /** The reader of resolint's own form in JSON. */
  static TermbaseReader json() {
    return new KeyedReader(new JsonSyntax());
  }

  /** The reader of TBX, style DCA or DCT. */
  static TermbaseReader tbx() {
    return new TbxReader();
  }

  /** The reader for a file of this name, by its extension; empty if there is none. */
  static Optional<TermbaseReader> forFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "yml", "yaml" -> Optional.of(yaml());
      case "json" -> Optional.of(json());
      case "tbx", "xml" -> Optional.of(tbx());
      default -> Optional.empty();
    };
  }
}

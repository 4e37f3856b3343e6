package org.resolint.core.engine;

import java.io.IOException;
import java.util.List;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/** A document that can be read when its turn comes. */
public interface DocumentInput {
  /** The path as the user named it, with {@code /}. */
  String path();

  /**
   * Reads and repairs the document; of aligned text, the last of its languages.
   *
   * @throws IOException if it cannot be read; the message says what is wrong and what to do
   */
  Manuscript read() throws IOException;

  /**
   * Reads and repairs the document in all languages that it holds: one, unless it is aligned text.
   *
   * @throws IOException if it cannot be read; the message says what is wrong and what to do
   */
  default List<Manuscript> readAll() throws IOException {
    return List.of(read());
  }

  /** What the configuration holds back in the document. */
  default List<SuppressionEntry> suppressions() {
    return List.of();
  }

  /**
   * Reads the text of the document as it stands, for the places in it.
   *
   * @throws IOException if it cannot be read; the message says what is wrong and what to do
   */
  default Source source() throws IOException {
    return read().source();
  }
}

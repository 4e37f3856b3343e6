package org.resolint.core.engine;

import java.io.IOException;
import org.resolint.core.text.Manuscript;

/** A document that can be read when its turn comes. */
public interface DocumentInput {
  /** The path as the user named it, with {@code /}. */
  String path();

  /**
   * Reads and repairs the document.
   *
   * @throws IOException if it cannot be read; the message says what is wrong and what to do
   */
  Manuscript read() throws IOException;
}

package org.resolint.core.read;

import java.io.IOException;

/** A file that is no text resolint can read. The message says why and what to do, in one line. */
public final class UnreadableTextException extends IOException {
  private static final long serialVersionUID = 1L;

  /** An exception with its message for the user. */
  public UnreadableTextException(String message) {
    super(message);
  }
}

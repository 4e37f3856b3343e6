package org.resolint.core.config;

/**
 * Data that cannot be read or does not have the expected shape. The message starts with {@code
 * file:line:column}.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}

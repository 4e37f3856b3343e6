package org.resolint.core.settings;

/**
 * A decision of the user that cannot be carried out. The message is one line that begins with the
 * place, such as {@code resolint.yml:3:5} or {@code --select}, and says what was expected.
 */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An exception with its one line. */
  public ConfigurationException(String message) {
    super(message);
  }

  /** An exception with its one line and what brought it about. */
  public ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}

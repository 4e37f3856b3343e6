package org.resolint.lsp;

import org.resolint.core.settings.ConfigurationException;

/** Says that the configuration of a project asks for what there is not. */
final class UnsoundProject extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UnsoundProject(ConfigurationException cause) {
    super(cause.getMessage(), cause);
  }

  /** What may find a configuration unsound. */
  interface Step<T> {
    T run() throws ConfigurationException;
  }

  /**
   * Does a step.
   *
   * @throws UnsoundProject if the configuration does not allow it
   */
  static <T> T guard(Step<T> step) {
    try {
      return step.run();
    } catch (ConfigurationException e) {
      throw new UnsoundProject(e);
    }
  }
}

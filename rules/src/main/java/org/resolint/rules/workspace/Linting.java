package org.resolint.rules.workspace;

import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;

/** Checks documents, as often as it is asked to. */
public interface Linting {
  /**
   * What there is to say of documents.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  LintReport lint(Documents documents) throws ConfigurationException;
}

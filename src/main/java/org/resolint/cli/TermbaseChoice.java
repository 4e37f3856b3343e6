package org.resolint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.glossary.Termbase;
import org.resolint.rules.workspace.TermbaseFiles;
import picocli.CommandLine.Mixin;

/** The options that choose the termbase to look into. */
final class TermbaseChoice {
  @Mixin private final ConfigurationChoice configuration = new ConfigurationChoice();

  /**
   * The termbases at paths, of which a later one beats an earlier one; without paths, those that
   * {@code check} goes by.
   */
  Termbase read(List<String> paths, Session session) throws ConfigurationException {
    if (paths.isEmpty()) {
      return configuration.builder(session).termbase();
    }
    TermbaseFiles files = new TermbaseFiles(session.terminal().folder());
    List<Termbase> termbases = new ArrayList<>();
    for (String path : files.find(paths)) {
      termbases.add(files.read(path, Optional.empty()));
    }
    return Termbase.merge(termbases);
  }
}

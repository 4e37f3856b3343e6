package org.resolint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.WorkspaceBuilder;
import picocli.CommandLine.Option;

/** The options that choose a configuration file. */
final class ConfigurationChoice {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Take this configuration instead of the nearest resolint.yml.")
  private @Nullable Path file;

  @Option(names = "--no-config", description = "Take no configuration.")
  private boolean none;

  /** Takes an option if it is one of these. */
  boolean take(String name, PlainArguments arguments) {
    switch (name) {
      case "--config" -> file = arguments.path(arguments.value());
      case "--no-config" -> none = arguments.flag();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Begins a workspace with the configuration that the options choose. */
  WorkspaceBuilder builder(Session session) throws ConfigurationException {
    Path given = file;
    if (given != null && none) {
      throw new ConfigurationException("--config: cannot be used with --no-config");
    }
    WorkspaceBuilder builder = session.workspaces().apply(session.terminal().folder());
    if (given != null) {
      return builder.configuration(given);
    }
    return none ? builder.withoutConfiguration() : builder;
  }
}

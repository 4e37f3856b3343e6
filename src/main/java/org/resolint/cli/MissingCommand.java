package org.resolint.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What is wrong where a command only has commands below it. In a class of its own: whatever Java
 * keeps in its cache and throws this exception makes every start read the exception's class from
 * its jar.
 */
final class MissingCommand {
  private MissingCommand() {}

  /**
   * The exception that says so.
   *
   * @param command the one above it
   */
  static RuntimeException below(CommandSpec command) {
    return new ParameterException(command.commandLine(), "Missing command");
  }
}

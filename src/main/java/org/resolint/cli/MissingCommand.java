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
   * Says that a command is missing.
   *
   * @param command the one above it
   */
  static void tell(CommandSpec command) {
    throw new ParameterException(command.commandLine(), "Missing command");
  }
}

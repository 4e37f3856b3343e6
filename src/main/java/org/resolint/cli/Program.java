package org.resolint.cli;

import java.util.List;
import java.util.Optional;

/**
 * Runs command lines: a plain {@code check} by itself, all else with the library for command lines,
 * whose set-up would be a fifth of the check of a page.
 *
 * @param session what commands are given
 */
record Program(Session session) {
  /** Runs a command line and returns its exit code. Never throws. */
  int run(String... args) {
    Optional<CheckCommand> check = plainCheck(List.of(args));
    return check.isPresent()
        ? new Failures(session).guard(check.get()::call)
        : new Application(session).run(args);
  }

  /** The check that a command line asks for, if that can be read without the library. */
  Optional<CheckCommand> plainCheck(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("check")) {
      return Optional.empty();
    }
    CheckCommand check = new CheckCommand(session);
    PlainArguments arguments = new PlainArguments(args.subList(1, args.size()));
    while (arguments.hasNext()) {
      check.take(arguments.next(), arguments);
    }
    return arguments.areUnusual() ? Optional.empty() : Optional.of(check);
  }
}

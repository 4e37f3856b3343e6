package org.resolint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the shell fish completes a command line by; picocli writes it for bash and zsh only. */
final class FishCompletion {
  private final CommandLine root;
  private final List<String> lines = new ArrayList<>();

  FishCompletion(CommandLine root) {
    this.root = root;
  }

  /** The script. */
  String script() {
    lines.clear();
    add(root.getCommandSpec());
    return String.join("\n", lines) + "\n";
  }

  private void add(CommandSpec command) {
    String where = condition(command);
    Collection<CommandLine> below = command.subcommands().values();
    for (CommandLine subcommand : below) {
      CommandSpec spec = subcommand.getCommandSpec();
      add(where, "-f -a " + quoted(spec.name()), spec.usageMessage().description());
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        add(where, names(option) + argument(option), option.description());
      }
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      if (argument.completionCandidates() != null) {
        add(where, "-f -a " + candidates(argument.completionCandidates()), new String[0]);
      }
    }
    below.forEach(subcommand -> add(subcommand.getCommandSpec()));
  }

  private void add(String condition, String what, String[] description) {
    String text = String.join(" ", description);
    String told = text.isEmpty() ? "" : " -d " + quoted(text);
    lines.add(
        "complete -c " + root.getCommandName() + " -n " + quoted(condition) + " " + what + told);
  }

  /** Holds while the command and none below it has been typed. */
  private static String condition(CommandSpec command) {
    List<String> conditions = new ArrayList<>();
    for (CommandSpec at = command; at.parent() != null; at = at.parent()) {
      conditions.add(0, "__fish_seen_subcommand_from " + at.name());
    }
    if (!command.subcommands().isEmpty()) {
      conditions.add(
          "not __fish_seen_subcommand_from " + String.join(" ", command.subcommands().keySet()));
    }
    return String.join("; and ", conditions);
  }

  private static String names(OptionSpec option) {
    return Arrays.stream(option.names())
        .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String argument(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    Iterable<String> candidates = option.completionCandidates();
    return candidates == null ? " -r" : " -x -a " + candidates(candidates);
  }

  private static String candidates(Iterable<String> names) {
    return quoted(
        StreamSupport.stream(names.spliterator(), false).collect(Collectors.joining(" ")));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

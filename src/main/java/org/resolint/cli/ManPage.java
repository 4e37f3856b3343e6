package org.resolint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.resolint.core.report.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the macros of man(7). */
final class ManPage {
  private final CommandSpec command;

  ManPage(CommandSpec command) {
    this.command = command;
  }

  /** Such as {@code resolint-check}. */
  String name() {
    return command.qualifiedName("-");
  }

  /** The page. */
  String text() {
    StringBuilder page = new StringBuilder();
    String title = name().toUpperCase(Locale.ROOT);
    page.append(".TH \"" + plain(title) + "\" 1 \"\" \"resolint " + Version.current() + "\"\n");
    String description = String.join(" ", command.usageMessage().description());
    String summary = description.replaceFirst("\\.$", "");
    section(page, "NAME", plain(name()) + " \\- " + plain(summary));
    section(page, "SYNOPSIS", synopsis());
    section(page, "DESCRIPTION", plain(description));
    arguments(page);
    commands(page);
    exitCodes(page);
    environment(page);
    seeAlso(page);
    return page.toString();
  }

  private static void section(StringBuilder page, String heading, String text) {
    page.append(".SH ").append(heading).append('\n').append(text).append('\n');
  }

  private static void entry(StringBuilder page, String head, String... body) {
    page.append(".TP\n").append(head).append('\n');
    page.append(plain(String.join(" ", body))).append('\n');
  }

  private String synopsis() {
    String call = bold(command.qualifiedName()) + " [" + italic("OPTION") + "]...";
    if (!command.subcommands().isEmpty()) {
      return call + " " + italic("COMMAND");
    }
    String arguments =
        command.positionalParameters().stream()
            .map(argument -> " " + synopsis(argument))
            .collect(Collectors.joining());
    return call + arguments;
  }

  private static String synopsis(PositionalParamSpec argument) {
    String label = italic(argument.paramLabel());
    String repeated = argument.arity().max() > 1 ? label + "..." : label;
    return argument.required() ? repeated : "[" + repeated + "]";
  }

  private void arguments(StringBuilder page) {
    page.append(".SH OPTIONS\n");
    for (PositionalParamSpec argument : command.positionalParameters()) {
      entry(page, italic(argument.paramLabel()), argument.description());
    }
    for (OptionSpec option : sorted(command.options())) {
      entry(page, head(option), option.description());
    }
  }

  private static List<OptionSpec> sorted(List<OptionSpec> options) {
    return options.stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .toList();
  }

  private static String head(OptionSpec option) {
    String names =
        Arrays.stream(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
    return option.arity().max() == 0 ? names : names + "=" + italic(option.paramLabel());
  }

  private void commands(StringBuilder page) {
    if (command.subcommands().isEmpty()) {
      return;
    }
    page.append(".SH COMMANDS\n");
    for (CommandLine below : command.subcommands().values()) {
      CommandSpec spec = below.getCommandSpec();
      entry(page, bold(spec.name()), spec.usageMessage().description());
    }
  }

  private void exitCodes(StringBuilder page) {
    page.append(".SH EXIT STATUS\n");
    command
        .root()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> entry(page, bold(code), meaning));
  }

  private static void environment(StringBuilder page) {
    page.append(".SH ENVIRONMENT\n");
    Map<String, String> variables =
        Map.of(
            "JAVA_HOME", "The Java that runs resolint, 17 or newer.",
            "RESOLINT_JAVA_OPTS", "Options for this Java, such as -Xmx4g.",
            "RESOLINT_CACHE_DIR", "The folder in which results are kept from run to run.",
            "NO_COLOR", "If it is not empty, nothing is coloured.");
    variables.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(variable -> entry(page, bold(variable.getKey()), variable.getValue()));
  }

  private void seeAlso(StringBuilder page) {
    List<String> names = new ArrayList<>();
    if (command.parent() != null) {
      names.add(command.parent().qualifiedName("-"));
    }
    command
        .subcommands()
        .values()
        .forEach(below -> names.add(below.getCommandSpec().qualifiedName("-")));
    section(
        page,
        "SEE ALSO",
        names.stream().map(name -> bold(name) + "(1)").collect(Collectors.joining(",\n")));
  }

  private static String bold(String text) {
    return "\\fB" + plain(text) + "\\fR";
  }

  private static String italic(String text) {
    return "\\fI" + plain(text) + "\\fR";
  }

  /** Text without any meaning to the formatter, even where it begins a line. */
  private static String plain(String text) {
    String escaped =
        text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace('\n', ' ');
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}

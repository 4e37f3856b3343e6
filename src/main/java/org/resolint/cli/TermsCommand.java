package org.resolint.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code resolint terms}: works with termbases. */
@Command(
    name = "terms",
    description = "Work with termbases.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class,
    synopsisSubcommandLabel = "COMMAND")
final class TermsCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway") // set by picocli before it runs
  private CommandSpec spec;

  /** The command with those below it. */
  static CommandLine with(Session session) {
    return new CommandLine(new TermsCommand())
        .addSubcommand("convert", new TermsConvertCommand(session))
        .addSubcommand("search", new TermsSearchCommand(session))
        .addSubcommand("stats", new TermsStatsCommand(session))
        .addSubcommand("suggest", new TermsSuggestCommand(session))
        .addSubcommand("validate", new TermsValidateCommand(session));
  }

  @Override
  public void run() {
    throw MissingCommand.below(spec);
  }
}

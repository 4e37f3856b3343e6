package org.resolint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.settings.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resolint rules}: lists the rules, those of the configuration too. */
@Command(
    name = "rules",
    description = "List the rules, or test your own.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final ConfigurationChoice configuration = new ConfigurationChoice();

  private RulesCommand(Session session) {
    this.session = session;
  }

  /** The command with those below it. */
  static CommandLine with(Session session) {
    return new CommandLine(new RulesCommand(session))
        .addSubcommand("test", new RulesTestCommand(session));
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    List<RuleInfo> rules = configuration.builder(session).rules().infos();
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      session.out().write(padded(rule.id(), width) + "  " + padded(level(rule), 7));
      session.out().write("  " + rule.summary() + notes(rule) + "\n");
    }
    return ExitCode.CLEAN;
  }

  private static String level(RuleInfo rule) {
    return rule.offByDefault() ? "off" : rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String notes(RuleInfo rule) {
    String fixable = rule.fixable() ? " (fixable)" : "";
    return rule.extent() == Extent.STANDARD
        ? fixable
        : fixable + " (--profile " + rule.extent().label() + ")";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}

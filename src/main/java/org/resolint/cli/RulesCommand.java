package org.resolint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.settings.ConfigurationException;
import picocli.CommandLine.Command;

/** {@code resolint rules}: lists the rules. */
@Command(
    name = "rules",
    description = "List the rules.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    List<RuleInfo> rules =
        session
            .workspaces()
            .apply(session.terminal().folder())
            .withoutConfiguration()
            .open()
            .registry()
            .infos();
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

package org.resolint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.pattern.PatternFile;
import org.resolint.rules.pattern.PatternRule;
import org.resolint.rules.pattern.PatternTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resolint rules test}: tries rules of the user's own on their examples. */
@Command(
    name = "test",
    description = "Try your own rules on their examples.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all examples hold",
      "1:an example does not hold",
      "2:a file cannot be read or has no meaning"
    })
final class RulesTestCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files of rules; else those of the configuration.")
  private List<String> paths = new ArrayList<>();

  @Mixin private final ConfigurationChoice configuration = new ConfigurationChoice();

  RulesTestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    List<PatternRule> rules = PatternFile.rules(files());
    PatternTrial trial = new PatternTrial();
    int examples = 0;
    int failed = 0;
    for (PatternRule rule : rules) {
      examples += rule.examples().size();
      if (rule.examples().isEmpty()) {
        session.say(rule.place() + ": " + rule.info().id() + " has no examples");
      }
      for (String failure : trial.failures(rule)) {
        failed++;
        session.out().write(failure + "\n");
      }
    }
    session
        .out()
        .write(
            Counted.of(rules.size(), "rule")
                + ", "
                + Counted.of(examples, "example")
                + ", "
                + failed
                + " failed\n");
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private List<PatternFile> files() throws ConfigurationException {
    if (paths.isEmpty()) {
      List<PatternFile> named = configuration.builder(session).ruleFiles();
      if (named.isEmpty()) {
        throw new ConfigurationException(
            "nothing to test; name a file of rules, or write 'rules:' into resolint.yml");
      }
      return named;
    }
    return paths.stream()
        .map(path -> new PatternFile(session.terminal().folder().resolve(path), path))
        .toList();
  }
}

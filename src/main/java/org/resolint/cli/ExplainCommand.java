package org.resolint.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePage;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.SimilarNames;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resolint explain}: prints the page of a rule. */
@Command(
    name = "explain",
    description = "Explain a rule.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = RuleIds.class,
      description = "The id of a rule, such as pack/defect.")
  private String id = "";

  @Mixin private final ConfigurationChoice configuration = new ConfigurationChoice();

  /** The ids of the rules that ship, for shells that complete them. */
  static final class RuleIds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      try {
        Session session = Session.of(Terminal.ofProcess(), Workspace::in);
        return new ConfigurationChoice()
            .builder(session).withoutConfiguration().rules().infos().stream()
                .map(RuleInfo::id)
                .iterator();
      } catch (ConfigurationException e) {
        throw new IllegalStateException("the rules that ship need no configuration", e);
      }
    }
  }

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    Registry registry = configuration.builder(session).rules();
    Optional<RuleInfo> rule =
        registry.infos().stream().filter(info -> info.id().equals(id)).findFirst();
    if (rule.isEmpty()) {
      List<String> ids = registry.infos().stream().map(RuleInfo::id).toList();
      String question = SimilarNames.question(id, ids);
      String hint = question.isEmpty() ? "; 'resolint rules' lists them" : question;
      throw new ConfigurationException("unknown rule '" + id + "'" + hint);
    }
    session.out().write(registry.rule(id).flatMap(RulePage::of).orElse(summary(rule.get())));
    return ExitCode.CLEAN;
  }

  private static String summary(RuleInfo rule) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    return "# " + rule.id() + "\n\n" + rule.summary() + " (" + severity + ").\n";
  }
}

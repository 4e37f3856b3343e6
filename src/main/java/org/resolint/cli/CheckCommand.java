package org.resolint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.DocumentTexts;
import org.resolint.rules.workspace.Documents;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolint check}: reports what is wrong with documents. */
@Command(
    name = "check",
    description = "Check documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final DocumentOptions paths = new DocumentOptions();
  @Mixin private final ConfigurationOptions configuration = new ConfigurationOptions();

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<ReportTarget> targets = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = Names.FailOns.class,
      completionCandidates = Names.FailOns.class,
      description = "Exit with 1 from this severity on: error (default), warning, info or never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Run only these rules or packs.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "Do not run these rules or packs.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time; else one for each processor.")
  private @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary and no progress.")
  private boolean quiet;

  @Option(
      names = "--statistics",
      description = "Count the findings of each rule on standard error.")
  private boolean statistics;

  @Mixin private final CacheOptions cache = new CacheOptions();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    checkOptions();
    ReportOptions.Detail detail = quiet ? ReportOptions.Detail.FINDINGS : ReportOptions.Detail.FULL;
    ReportFiles reports = new ReportFiles(session, targets, failOn, detail);
    Check check = configuration.check(session, select, ignore, cache);
    Documents documents = paths.find(check.reading(), session);
    if (documents.inputs().isEmpty()) {
      check.registry(); // tells first what is wrong with the configuration
      paths.sayNothingFound(documents, session);
      return ExitCode.USAGE;
    }
    reports.verify(documents);
    LintReport report = lint(check, documents);
    int code = exitCode(report);
    boolean written = reports.write(report, check, new DocumentTexts(documents), code);
    DocumentOptions.sayUnreadable(report.unreadable(), session);
    for (RuleFailure failure : report.failures()) {
      session.say(failure.path() + ": " + failure.rule() + " broke: " + failure.cause());
    }
    if (statistics) {
      Statistics.write(report, session.messages());
    }
    return written ? code : Math.max(code, ExitCode.USAGE);
  }

  private void checkOptions() throws ConfigurationException {
    if (threads != null && threads < 1) {
      throw new ConfigurationException("--threads: expected a number from 1, found " + threads);
    }
  }

  private LintReport lint(Check check, Documents documents) throws ConfigurationException {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    boolean watched = session.terminal().watched().err() && !quiet;
    if (!watched) {
      return check.lint(documents, workers, path -> {});
    }
    Progress progress = new Progress(session.messages(), documents.inputs().size());
    try {
      return check.lint(documents, workers, progress);
    } finally {
      progress.clear();
    }
  }

  private int exitCode(LintReport report) {
    if (!report.failures().isEmpty()) {
      return ExitCode.DEFECT;
    }
    if (!report.unreadable().isEmpty()) {
      return ExitCode.USAGE;
    }
    return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

package org.resolint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.cli.BaselineOptions.Narrowing;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.change.Changes;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
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
      names = "--print-config",
      paramLabel = "FILE",
      description = "Print what holds for a file and where that is written, and check nothing.")
  private @Nullable Path printed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many documents to read at a time, or threads for a lone one;"
              + " else one for each processor.")
  private @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary and no progress.")
  private boolean quiet;

  @Option(
      names = "--statistics",
      description = "Count the findings of each rule on standard error.")
  private boolean statistics;

  @Mixin private final BaselineOptions baseline = new BaselineOptions();

  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final FixOptions fixing = new FixOptions();
  @Mixin private final ChangeOptions changed = new ChangeOptions();

  CheckCommand(Session session) {
    this.session = session;
  }

  /**
   * Takes an option or a path as the library would.
   *
   * @param name the option, or else the path
   * @param arguments where its value is, and whether it is plain is noted
   */
  void take(String name, PlainArguments arguments) {
    if (ReportTarget.has(name)) {
      takeTarget(name, arguments);
      return;
    }
    switch (name) {
      case "--fail-on" -> failOn = failOn(arguments);
      case "--select" -> select.addAll(arguments.repeatedList());
      case "--ignore" -> ignore.addAll(arguments.repeatedList());
      case "--threads" -> threads = arguments.number(arguments.value());
      case "--quiet" -> quiet = arguments.flag();
      case "--statistics" -> statistics = arguments.flag();
      default -> takeShared(name, arguments);
    }
  }

  private void takeShared(String name, PlainArguments arguments) {
    if (!configuration.take(name, arguments) && !cache.take(name, arguments)) {
      paths.take(name, arguments);
    }
  }

  private void takeTarget(String name, PlainArguments arguments) {
    if (targets.isEmpty() || !targets.get(targets.size() - 1).isOpenFor(name)) {
      targets.add(new ReportTarget());
    }
    targets.get(targets.size() - 1).take(name, arguments);
  }

  private static FailOn failOn(PlainArguments arguments) {
    Optional<FailOn> named = FailOn.named(arguments.value());
    if (named.isEmpty()) {
      arguments.giveUp();
    }
    return named.orElse(FailOn.ERROR);
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    checkOptions();
    ReportOptions.Detail detail = quiet ? ReportOptions.Detail.FINDINGS : ReportOptions.Detail.FULL;
    ReportFiles reports = new ReportFiles(session, targets, failOn, detail);
    Baseline known = baseline.read(session);
    Check check = configuration.check(session, select, ignore, cache);
    if (printed != null) {
      ConfigurationText.write(printed, check.reading(), session.out());
      return ExitCode.CLEAN;
    }
    Documents documents = paths.find(check.reading(), session);
    documents.notes().forEach(session::say);
    if (documents.inputs().isEmpty()) {
      check.registry(); // tells first what is wrong with the configuration
      paths.sayNothingFound(documents, session);
      return ExitCode.USAGE;
    }
    reports.verify(documents);
    Checked checked = check(documents, check, known);
    LintReport report = baseline.update(known, checked.report(), session);
    int code = exitCode(checked, report);
    boolean written =
        reports.to(checked.reporting()).write(report, check, checked.documents(), code);
    DocumentOptions.sayUnreadable(report.unreadable(), session);
    checked.documents().notes(report).forEach(session::say);
    for (RuleFailure failure : report.failures()) {
      session.say(failure.path() + ": " + failure.rule() + " broke: " + failure.cause());
    }
    if (statistics) {
      Statistics.write(report, session.messages());
    }
    return written ? code : Math.max(code, ExitCode.USAGE);
  }

  private Checked check(Documents documents, Check check, Baseline known)
      throws ConfigurationException, IOException {
    Linting linting = found -> baseline.holdBack(known, lint(check, found), session);
    if (!changed.isWanted()) {
      return check(documents, linting);
    }
    Changes changes = changed.find(documents, session);
    if (changes.count() == 0) {
      check.registry(); // tells what is wrong with the configuration
      LintReport nothing = new LintReport(List.of(), documents.missing(), List.of());
      return Checked.of(nothing, documents, session);
    }
    return check(changes.documents(), found -> changes.lint(found, linting));
  }

  private Checked check(Documents documents, Linting linting)
      throws ConfigurationException, IOException {
    return fixing.isWanted()
        ? fixing.run(documents, linting, quiet, session)
        : Checked.of(linting.lint(documents), documents, session);
  }

  private void checkOptions() throws ConfigurationException {
    if (threads != null && threads < 1) {
      throw new ConfigurationException("--threads: expected a number from 1, found " + threads);
    }
    fixing.check(targets);
    changed.check(fixing);
    boolean whole = select.isEmpty() && ignore.isEmpty();
    boolean plain = !fixing.isWanted() && !changed.isWanted();
    baseline.check(whole && plain ? Narrowing.ALL_FINDINGS : Narrowing.SOME_FINDINGS);
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

  private int exitCode(Checked checked, LintReport report) {
    if (!report.failures().isEmpty()) {
      return ExitCode.DEFECT;
    }
    if (!report.unreadable().isEmpty() || !checked.complete()) {
      return ExitCode.USAGE;
    }
    return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

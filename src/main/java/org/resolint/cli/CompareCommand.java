package org.resolint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.report.ComparisonFormat;
import org.resolint.core.report.Palette;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.report.ReportedRun;
import org.resolint.core.report.TextComparison;
import org.resolint.core.report.Version;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.TextsBeside;
import org.resolint.rules.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolint compare}: holds a draft against agreed text or another language version. */
@Command(
    name = "compare",
    description = "Hold a draft against agreed text or another language version.",
    mixinStandardHelpOptions = true,
    versionProvider = Application.VersionText.class)
final class CompareCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "DRAFT", description = "The draft.")
  private String draft = "";

  @Option(
      names = "--with",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "The agreed text of an earlier year, or the draft in another language.")
  private List<String> others = new ArrayList<>();

  @Mixin private final ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Names.Comparisons.class,
      completionCandidates = Names.Comparisons.class,
      description = "text (default) or json.")
  private ComparisonFormat format = ComparisonFormat.TEXT;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path file;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = Names.FailOns.class,
      completionCandidates = Names.FailOns.class,
      description = "Exit with 1 from this severity on: error (default), warning, info or never.")
  private FailOn failOn = FailOn.ERROR;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws ConfigurationException, IOException {
    Workspace workspace = configuration.openForComparing(session);
    List<DocumentInput> inputs = new ArrayList<>();
    List<String> named = new ArrayList<>(List.of(draft));
    named.addAll(others);
    for (String name : named) {
      Documents found = workspace.find(List.of(name));
      if (found.inputs().size() != 1) {
        DocumentOptions.sayUnreadable(found.missing(), session);
        if (found.missing().isEmpty()) {
          session.say(name + ": expected one document");
        }
        return ExitCode.USAGE;
      }
      inputs.add(found.inputs().get(0));
    }
    return compare(workspace, inputs);
  }

  private int compare(Workspace workspace, List<DocumentInput> inputs)
      throws IOException, ConfigurationException {
    List<TextsBeside> all = new ArrayList<>();
    for (DocumentInput other : inputs.subList(1, inputs.size())) {
      try {
        all.add(workspace.beside(inputs.get(0), other));
      } catch (IOException e) {
        session.say(String.valueOf(e.getMessage()));
        return ExitCode.USAGE;
      }
    }
    LintReport report = together(all);
    write(inputs.get(0).path(), all, report, workspace);
    for (RuleFailure failure : report.failures()) {
      session.say(failure.path() + ": " + failure.rule() + " broke: " + failure.cause());
    }
    if (!report.failures().isEmpty()) {
      return ExitCode.DEFECT;
    }
    return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** One report of all, each document once. */
  private static LintReport together(List<TextsBeside> all) {
    Map<String, String> languages = new TreeMap<>();
    Map<String, List<Diagnostic>> diagnostics = new TreeMap<>();
    List<RuleFailure> failures = new ArrayList<>();
    for (TextsBeside texts : all) {
      failures.addAll(texts.report().failures());
      for (DocumentReport document : texts.report().documents()) {
        languages.put(document.path(), document.language());
        diagnostics
            .computeIfAbsent(document.path(), path -> new ArrayList<>())
            .addAll(document.diagnostics());
      }
    }
    List<DocumentReport> documents = new ArrayList<>();
    diagnostics.forEach(
        (path, found) -> {
          found.sort(Diagnostic.ORDER);
          documents.add(new DocumentReport(path, languages.getOrDefault(path, ""), found));
        });
    return new LintReport(documents, List.of(), failures);
  }

  private void write(String path, List<TextsBeside> all, LintReport report, Workspace workspace)
      throws IOException, ConfigurationException {
    ReportOptions options =
        new ReportOptions(
            Version.current(),
            ReportedRun.of(workspace.registry()),
            file == null ? session.terminal().palette() : Palette.PLAIN,
            session.terminal().width(),
            ReportOptions.Detail.FULL);
    List<TextComparison> comparisons = all.stream().map(TextsBeside::comparison).toList();
    session.write(file, out -> format.write(path, comparisons, report, options, out));
  }
}

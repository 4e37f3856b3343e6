package org.resolint.rules.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.Settings;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.ReportedRun;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.KnownResults.Keys;

/**
 * A check of documents, made anew or known from an earlier run. Rules and termbases are loaded only
 * when they are needed. Not thread-safe.
 */
public final class Check {
  private final Workspace workspace;
  private final Optional<KnownResults> known;
  private int unchanged;

  Check(Workspace workspace, Optional<KnownResults> known) {
    this.workspace = workspace;
    this.known = known;
  }

  /** The workspace that finds and reads the documents of this check. */
  public Workspace reading() {
    return workspace;
  }

  /**
   * The rules of this check.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Registry registry() throws ConfigurationException {
    return workspace.registry();
  }

  /**
   * The rules of each document that {@link #reading()} found, by its path.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Map<String, Ruleset> rulesets(Documents documents) throws ConfigurationException {
    return workspace.rulesets(documents);
  }

  /**
   * The rules of the folder that the check began in.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Ruleset ruleset() throws ConfigurationException {
    return workspace.ruleset();
  }

  /**
   * What a report of a format tells of a check. Rules are made only for formats that describe them.
   *
   * @param documents the documents that the report is about
   * @param failOn from which severity on findings fail the run
   * @param exitCode what the process ends with, or empty if it goes on
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public ReportedRun described(
      ReportFormat format, Documents documents, FailOn failOn, OptionalInt exitCode)
      throws ConfigurationException {
    boolean described = format.describesRules();
    return new ReportedRun(
        described ? ruleset() : new Ruleset(Registry.of(List.of()), Settings.DEFAULT),
        described ? rulesets(documents) : Map.of(),
        failOn,
        exitCode,
        new DocumentTexts(documents));
  }

  /** How many documents of the last check were known from an earlier run and not read by rules. */
  public int unchanged() {
    return unchanged;
  }

  /**
   * Checks documents that {@link #reading()} found.
   *
   * @param threads how many to read at a time, at least 1
   * @param progress told the path of each document that is read by the rules, from any thread
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public LintReport lint(Documents documents, int threads, Consumer<String> progress)
      throws ConfigurationException {
    Optional<Keys> keys = known.flatMap(results -> results.keys(documents));
    unchanged = 0;
    if (known.isEmpty() || keys.isEmpty()) {
      return workspace.lint(documents, threads, progress);
    }
    Optional<LintReport> report = known.get().find(keys.get());
    if (report.isPresent()) {
      unchanged = documents.inputs().size();
      return report.get();
    }
    LintReport made = lint(documents, threads, progress, known.get(), keys.get());
    if (known.get().isCurrent(keys.get())) {
      known.get().keep(keys.get(), made);
    }
    return made;
  }

  private LintReport lint(
      Documents documents, int threads, Consumer<String> progress, KnownResults results, Keys keys)
      throws ConfigurationException {
    if (documents.inputs().size() == 1) {
      return workspace.lint(documents, threads, progress);
    }
    KnownGroups knownDocuments = results.documents(keys);
    LintReport made = workspace.lint(documents, threads, progress, knownDocuments);
    unchanged = knownDocuments.found();
    if (results.isCurrent(keys)) {
      knownDocuments.save();
    }
    return made;
  }
}

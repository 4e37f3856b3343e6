package org.resolint.rules.workspace;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.KnownResults.Keys;

/**
 * A check of documents, made anew or known from an earlier run. Rules and termbases are loaded only
 * when they are needed. Not thread-safe.
 */
public final class Check {
  private final Workspace reading;
  private final Optional<KnownResults> known;
  private final Opening opening;
  private @Nullable Workspace opened;

  /** Loads rules and termbases. */
  interface Opening {
    Workspace open() throws ConfigurationException;
  }

  private Check(Workspace reading, Optional<KnownResults> known, Opening opening) {
    this.reading = reading;
    this.known = known;
    this.opening = opening;
  }

  static Check of(Workspace reading, Optional<KnownResults> known, Opening opening)
      throws ConfigurationException {
    Check check = new Check(reading, known, opening);
    if (known.isEmpty()) {
      check.workspace();
    }
    return check;
  }

  /** A workspace without rules that finds and reads the documents of this check. */
  public Workspace reading() {
    return reading;
  }

  /**
   * The rules of this check.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Registry registry() throws ConfigurationException {
    return workspace().registry();
  }

  /**
   * Which rules this check runs, and how much their findings matter.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public Settings settings() throws ConfigurationException {
    return workspace().configuration().settings();
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
    if (known.isEmpty() || keys.isEmpty()) {
      return workspace().lint(documents, threads, progress);
    }
    Optional<LintReport> report = known.get().find(keys.get());
    if (report.isPresent()) {
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
      return workspace().lint(documents, threads, progress);
    }
    KnownDocuments knownDocuments = results.documents(keys);
    LintReport made = workspace().lint(documents, threads, progress, knownDocuments);
    if (results.isCurrent(keys)) {
      knownDocuments.save();
    }
    return made;
  }

  private Workspace workspace() throws ConfigurationException {
    Workspace workspace = opened;
    if (workspace == null) {
      workspace = opening.open();
      opened = workspace;
    }
    return workspace;
  }
}

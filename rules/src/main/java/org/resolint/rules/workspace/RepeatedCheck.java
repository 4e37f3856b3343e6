package org.resolint.rules.workspace;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentResult;
import org.resolint.core.engine.DocumentResults;
import org.resolint.core.engine.LintReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.settings.ConfigurationException;

/**
 * Checks documents again and again while they change, and reads only those again that changed. A
 * document counts as unchanged as long as it is handed over as the same object. Not thread-safe.
 */
public final class RepeatedCheck {
  private final Workspace workspace;
  private IdentityHashMap<DocumentInput, DocumentResult> earlier = new IdentityHashMap<>();
  private @Nullable Documents last;
  private @Nullable LintReport report;

  /** Checks of the documents of a workspace. */
  public RepeatedCheck(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Checks documents.
   *
   * @param stopped whether the caller has lost interest; asked between documents
   * @throws CancellationException if so; what was found out by then is kept
   * @throws ConfigurationException if the configuration of one asks for what there is not
   */
  public LintReport lint(Documents documents, BooleanSupplier stopped)
      throws ConfigurationException {
    LintReport known = report;
    if (known != null && last != null && isSame(last.inputs(), documents.inputs())) {
      return known;
    }
    Results results = new Results(stopped);
    LintReport made;
    try {
      made = workspace.lint(documents, 1, path -> {}, results);
    } catch (CancellationException e) {
      earlier.putAll(results.used);
      throw e;
    }
    earlier = results.used;
    last = documents;
    report = made;
    return made;
  }

  private static boolean isSame(List<DocumentInput> some, List<DocumentInput> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  private final class Results implements DocumentResults {
    private final IdentityHashMap<DocumentInput, DocumentResult> used = new IdentityHashMap<>();
    private final BooleanSupplier stopped;

    Results(BooleanSupplier stopped) {
      this.stopped = stopped;
    }

    @Override
    public Optional<DocumentResult> find(DocumentInput input, List<CollectionRule<?>> comparing) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException();
      }
      DocumentResult result = earlier.get(input);
      if (result != null) {
        used.put(input, result);
      }
      return Optional.ofNullable(result);
    }

    @Override
    public void keep(
        DocumentInput input, DocumentResult result, List<CollectionRule<?>> comparing) {
      used.put(input, result);
    }
  }
}

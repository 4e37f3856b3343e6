package org.resolint.rules.fixing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
import org.resolint.rules.workspace.WorkspaceDocument;

/**
 * Makes fixes. They are made in memory and the documents checked again, until no fix is left that
 * would change anything; only then files are written. A document whose fixes undo each other is
 * left as it is. So fixing twice changes nothing more.
 *
 * <p>One object serves one run; not thread-safe.
 */
public final class Fixer {
  private static final int MAX_ROUNDS = 10;

  private final Fix.Safety upTo;
  private final Linting linting;
  private final Map<String, Draft> drafts = new TreeMap<>();
  private final Map<String, WorkspaceDocument> inputs = new HashMap<>();
  private final Set<String> leftAlone = new HashSet<>();
  private final List<String> messages = new ArrayList<>();

  /**
   * A fixer.
   *
   * @param upTo the least safe fixes that are made
   * @param linting what finds them
   */
  public Fixer(Fix.Safety upTo, Linting linting) {
    this.upTo = upTo;
    this.linting = linting;
  }

  /**
   * Finds out what fixing would do, and changes nothing.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public FixPlan plan(Documents documents) throws ConfigurationException {
    take(documents);
    LintReport found = linting.lint(documents);
    LintReport report = found;
    int round = 0;
    while (makeAll(report)) {
      report = linting.lint(documents.replacing(current()));
      if (dropUnreadable(report)) {
        report = linting.lint(documents.replacing(current()));
      }
      round++;
      if (round == MAX_ROUNDS) {
        report = settle(documents, report);
        break;
      }
    }
    sayRefused(report);
    List<FixedDocument> fixed =
        drafts.values().stream().filter(Draft::isChanged).map(Draft::result).toList();
    return new FixPlan(documents, found, fixed, report, messages);
  }

  /**
   * Learns the documents by the paths that reports name; of two with one path, neither is fixed.
   */
  private void take(Documents documents) {
    for (DocumentInput input : documents.inputs()) {
      if (input instanceof WorkspaceDocument document
          && inputs.put(document.path(), document) != null) {
        leaveAlone(document.path(), "not fixed: two documents have this name");
      }
    }
  }

  private void leaveAlone(String path, String why) {
    if (leftAlone.add(path)) {
      messages.add(path + ": " + why);
    }
    drafts.remove(path);
  }

  /** Makes a round of fixes; whether any text changed. */
  private boolean makeAll(LintReport report) {
    boolean changed = false;
    for (DocumentReport document : report.documents()) {
      List<Fix> offered = offered(document);
      if (!offered.isEmpty() && !leftAlone.contains(document.path())) {
        changed |= make(document.path(), offered);
      }
    }
    return changed;
  }

  private boolean make(String path, List<Fix> offered) {
    Draft draft = drafts.get(path);
    WorkspaceDocument input = inputs.get(path);
    if (draft == null && input != null) {
      try {
        draft = Draft.of(input);
        drafts.put(path, draft);
      } catch (IOException e) {
        leaveAlone(path, "not fixed: " + e.getMessage());
      }
    }
    return draft != null && draft.make(offered);
  }

  private List<Fix> offered(DocumentReport document) {
    List<Fix> fixes = new ArrayList<>();
    for (Diagnostic diagnostic : document.diagnostics()) {
      Fix fix = diagnostic.fix();
      if (fix != null && fix.safety().compareTo(upTo) <= 0) {
        fixes.add(fix);
      }
    }
    return fixes;
  }

  private Map<WorkspaceDocument, WorkspaceDocument> current() {
    Map<WorkspaceDocument, WorkspaceDocument> current = new HashMap<>();
    drafts.values().forEach(draft -> current.put(draft.document(), draft.current()));
    return current;
  }

  private boolean dropUnreadable(LintReport report) {
    boolean dropped = false;
    for (UnreadableDocument unreadable : report.unreadable()) {
      if (drafts.containsKey(unreadable.path())) {
        leaveAlone(
            unreadable.path(), "not fixed: it could not be read any more: " + unreadable.message());
        dropped = true;
      }
    }
    return dropped;
  }

  /** Leaves alone what has not come to rest. */
  private LintReport settle(Documents documents, LintReport report) throws ConfigurationException {
    for (DocumentReport document : report.documents()) {
      Draft draft = drafts.get(document.path());
      if (draft != null && draft.wants(offered(document))) {
        leaveAlone(document.path(), "not fixed: its fixes undo each other; fix it by hand");
      }
    }
    return linting.lint(documents.replacing(current()));
  }

  private void sayRefused(LintReport report) {
    for (DocumentReport document : report.documents()) {
      Draft draft = drafts.get(document.path());
      if (draft != null) {
        draft.refusal(offered(document)).ifPresent(messages::add);
      }
    }
  }

  /**
   * Writes the files of a plan, each whole or not at all.
   *
   * @throws ConfigurationException if the configuration asks for what there is not
   */
  public FixOutcome write(FixPlan plan) throws ConfigurationException {
    List<UnreadableDocument> unwritten = new ArrayList<>();
    Map<WorkspaceDocument, WorkspaceDocument> written = new HashMap<>();
    int fixes = 0;
    for (FixedDocument fixed : plan.fixed()) {
      WorkspaceDocument document = fixed.document();
      try {
        if (document.file().isPresent()) {
          FileReplacement.write(document.file().get(), fixed.before(), fixed.after());
        }
        fixes += fixed.fixes();
        written.put(document, document.holding(fixed.after()));
      } catch (IOException e) {
        unwritten.add(new UnreadableDocument(document.path(), "not fixed: " + e.getMessage()));
      }
    }
    Documents documents = plan.documents().replacing(written);
    LintReport remaining = unwritten.isEmpty() ? plan.remaining() : linting.lint(documents);
    return new FixOutcome(remaining, fixes, written.size(), documents, unwritten);
  }
}

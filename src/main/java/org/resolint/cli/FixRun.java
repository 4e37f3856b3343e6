package org.resolint.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.fixing.FixOutcome;
import org.resolint.rules.fixing.FixPlan;
import org.resolint.rules.fixing.FixedDocument;
import org.resolint.rules.fixing.Fixer;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Linting;
import org.resolint.rules.workspace.WorkspaceDocument;

/** Makes or shows the fixes of one run. Not thread-safe. */
final class FixRun {
  private final Fixer fixer;
  private final Session session;
  private String summary = "";

  FixRun(Fix.Safety upTo, Linting linting, Session session) {
    this.fixer = new Fixer(upTo, linting);
    this.session = session;
  }

  /** What was done, in a line. */
  String summary() {
    return summary;
  }

  /** Writes fixes into the files; a text that came from standard input goes to standard output. */
  Checked make(Documents documents) throws ConfigurationException, IOException {
    FixPlan plan = plan(documents);
    FixOutcome outcome = fixer.write(plan);
    DocumentOptions.sayUnreadable(outcome.unwritten(), session);
    summary = outcome.summary();
    boolean complete = outcome.unwritten().isEmpty();
    Optional<WorkspaceDocument> streamed = streamed(outcome.documents());
    if (streamed.isEmpty()) {
      return new Checked(outcome.remaining(), outcome.documents(), session, complete);
    }
    boolean passed = passOn(streamed.get());
    Session reporting = session.reportingToMessages();
    return new Checked(outcome.remaining(), outcome.documents(), reporting, complete && passed);
  }

  private boolean passOn(WorkspaceDocument document) throws IOException {
    byte[] bytes;
    try {
      bytes = document.bytes();
    } catch (IOException e) {
      return false; // the report says why
    }
    try (OutputStream out = output()) {
      out.write(bytes);
    }
    return true;
  }

  private OutputStream output() {
    return new BufferedOutputStream(new PipeStream(session.terminal().out()));
  }

  /** Prints the fixes as a diff; the report is on the documents as they are. */
  Checked show(Documents documents) throws ConfigurationException, IOException {
    FixPlan plan = plan(documents);
    try (OutputStream out = output()) {
      for (FixedDocument fixed : plan.fixed()) {
        out.write(fixed.diff(name(fixed.document())));
      }
    }
    summary = plan.summary();
    return Checked.of(plan.found(), documents, session.reportingNowhere());
  }

  private FixPlan plan(Documents documents) throws ConfigurationException {
    FixPlan plan = fixer.plan(documents);
    plan.messages().forEach(session::say);
    return plan;
  }

  private static Optional<WorkspaceDocument> streamed(Documents documents) {
    List<DocumentInput> inputs = documents.inputs();
    return inputs.isEmpty()
            || !(inputs.get(inputs.size() - 1) instanceof WorkspaceDocument last)
            || last.file().isPresent()
        ? Optional.empty()
        : Optional.of(last);
  }

  /** The name of a document from the current folder on, if it lies there. */
  private String name(WorkspaceDocument document) {
    Path folder = session.terminal().folder().toAbsolutePath().normalize();
    return document
        .file()
        .map(file -> file.toAbsolutePath().normalize())
        .filter(file -> file.startsWith(folder))
        .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
        .orElse(document.path());
  }
}

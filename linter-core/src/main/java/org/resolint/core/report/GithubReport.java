package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Severity;

/**
 * Workflow commands of GitHub Actions, the worst first. GitHub shows {@link #SHOWN} annotations of
 * a kind and step, so the others are plain lines of the log, and the last line counts them.
 */
final class GithubReport implements ReportWriter {
  private static final int SHOWN = 10;

  private record Place(String path, Diagnostic diagnostic) {}

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    List<Place> left = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    int defects = writeDefects(report, out);
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      List<Place> found = found(report, severity);
      int room = severity == Severity.ERROR ? Math.max(0, SHOWN - defects) : SHOWN;
      int shown = Math.min(room, found.size());
      for (Place place : found.subList(0, shown)) {
        out.write(command(place));
      }
      left.addAll(found.subList(shown, found.size()));
      if (shown < found.size()) {
        counts.add(shown + " of " + Count.of(found.size(), noun(severity)));
      }
    }
    if (!left.isEmpty()) {
      writeOthers(left, counts, out);
    }
    out.flush();
  }

  private static int writeDefects(LintReport report, Writer out) throws IOException {
    for (UnreadableDocument unreadable : report.unreadable()) {
      out.write("::error file=" + property(PathUri.normal(unreadable.path())));
      out.write("::" + data(unreadable.path() + ": " + unreadable.message()) + "\n");
    }
    for (RuleFailure failure : report.failures()) {
      out.write("::error file=" + property(PathUri.normal(failure.path())));
      out.write(",title=" + property(failure.rule()));
      out.write("::" + data(failure.rule() + " broke: " + failure.cause()) + "\n");
    }
    return report.unreadable().size() + report.failures().size();
  }

  private static List<Place> found(LintReport report, Severity severity) {
    List<Place> found = new ArrayList<>();
    for (DocumentReport document : report.documents()) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        if (diagnostic.severity() == severity) {
          found.add(new Place(document.path(), diagnostic));
        }
      }
    }
    return found;
  }

  /** Columns are allowed only where the annotation is on one line. */
  private static String command(Place place) {
    Diagnostic diagnostic = place.diagnostic();
    boolean oneLine = diagnostic.start().line() == diagnostic.end().line();
    return "::"
        + name(diagnostic.severity())
        + " file="
        + property(PathUri.normal(place.path()))
        + ",line="
        + diagnostic.start().line()
        + ",endLine="
        + diagnostic.end().line()
        + (oneLine
            ? ",col=" + diagnostic.start().column() + ",endColumn=" + diagnostic.end().column()
            : "")
        + ",title="
        + property(diagnostic.rule())
        + "::"
        + data(diagnostic.message())
        + "\n";
  }

  private static void writeOthers(List<Place> left, List<String> counts, Writer out)
      throws IOException {
    out.write("::group::" + Count.of(left.size(), "finding") + " without annotation\n");
    for (Place place : left) {
      out.write(logged(ConciseReport.line(place.path(), place.diagnostic())));
    }
    out.write("::endgroup::\n");
    out.write("GitHub shows " + SHOWN + " annotations of a kind: ");
    out.write(String.join(", ", counts) + "; ");
    out.write(Count.of(left.size(), "finding") + " left out, listed above\n");
  }

  /** A line of the log that is no command in either of the forms that runners know. */
  private static String logged(String line) {
    return "- " + line.replace("##[", "## [");
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String noun(Severity severity) {
    return severity == Severity.INFO ? "info" : name(severity);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.RuleInfo;

/**
 * The XML of JUnit: a suite for each document and in it a test case for each rule that ran, be
 * there findings or not. A test fails where a finding makes the run fail; findings of less weight
 * are what the test printed. Documents that cannot be read and rules that break are errors.
 */
final class JunitReport implements ReportWriter {
  private final ReportedRun run;

  JunitReport(ReportedRun run) {
    this.run = run;
  }

  /** The cases of a document, by rule. */
  private record Suite(
      DocumentReport document, Map<String, List<Diagnostic>> found, Map<String, String> broken) {
    int tests() {
      return found.size();
    }

    long failures(FailOn failOn) {
      return found.values().stream()
          .filter(all -> all.stream().anyMatch(each -> failOn.isReachedBy(each.severity())))
          .count();
    }
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    XmlOutput xml = new XmlOutput(out, "testsuites");
    xml.attributes("name", "resolint");
    for (UnreadableDocument unreadable : report.unreadable()) {
      openSuite(unreadable.path(), 1, 0, 1, xml);
      writeError("readable", unreadable.path(), "unreadable", unreadable.message(), xml);
      xml.end();
    }
    for (DocumentReport document : report.documents()) {
      Suite suite = suite(document, report.failures());
      openSuite(
          document.path(), suite.tests(), suite.failures(run.failOn()), suite.broken().size(), xml);
      for (Map.Entry<String, List<Diagnostic>> found : suite.found().entrySet()) {
        writeCase(suite, found.getKey(), found.getValue(), xml);
      }
      xml.end();
    }
    for (RuleFailure failure : report.failures()) {
      if (report.documents().stream().noneMatch(each -> each.path().equals(failure.path()))) {
        openSuite(failure.path(), 1, 0, 1, xml);
        writeError(failure.rule(), failure.path(), "broken", failure.cause(), xml);
        xml.end();
      }
    }
    xml.finish();
  }

  private Suite suite(DocumentReport document, List<RuleFailure> failures) {
    Map<String, List<Diagnostic>> found = new TreeMap<>();
    for (RuleInfo rule : run.ran(document.path())) {
      found.put(rule.id(), List.of());
    }
    for (Diagnostic diagnostic : document.diagnostics()) {
      List<Diagnostic> all = found.getOrDefault(diagnostic.rule(), List.of());
      List<Diagnostic> more = all.isEmpty() ? new ArrayList<>() : all;
      more.add(diagnostic);
      found.put(diagnostic.rule(), more);
    }
    Map<String, String> broken = new TreeMap<>();
    for (RuleFailure failure : failures) {
      if (failure.path().equals(document.path())) {
        broken.put(failure.rule(), failure.cause());
        found.putIfAbsent(failure.rule(), List.of());
      }
    }
    return new Suite(document, found, broken);
  }

  private static void openSuite(String path, int tests, long failures, int errors, XmlOutput xml)
      throws IOException {
    xml.block(
        "testsuite",
        "name",
        path,
        "tests",
        Integer.toString(tests),
        "failures",
        Long.toString(failures),
        "errors",
        Integer.toString(errors),
        "skipped",
        "0",
        "time",
        "0");
  }

  private static void writeError(
      String name, String path, String type, String message, XmlOutput xml) throws IOException {
    xml.block("testcase", "name", name, "classname", path, "time", "0");
    xml.emptyBlock("error", "type", type, "message", message);
    xml.end();
  }

  private void writeCase(Suite suite, String rule, List<Diagnostic> found, XmlOutput xml)
      throws IOException {
    String path = suite.document().path();
    String cause = suite.broken().get(rule);
    if (found.isEmpty() && cause == null) {
      xml.emptyBlock("testcase", "name", rule, "classname", path, "time", "0");
      return;
    }
    xml.block("testcase", "name", rule, "classname", path, "time", "0");
    if (cause != null) {
      xml.emptyBlock("error", "type", "broken", "message", cause);
    }
    List<Diagnostic> failing =
        found.stream().filter(each -> run.failOn().isReachedBy(each.severity())).toList();
    if (!failing.isEmpty()) {
      writeFailure(path, failing, xml);
    }
    List<Diagnostic> lesser = new ArrayList<>(found);
    lesser.removeAll(failing);
    if (!lesser.isEmpty()) {
      xml.block("system-out");
      xml.text(lines(path, lesser));
      xml.end();
    }
    xml.end();
  }

  /** A test case has one failure, so all findings of a rule share it. */
  private static void writeFailure(String path, List<Diagnostic> failing, XmlOutput xml)
      throws IOException {
    Diagnostic first = failing.get(0);
    String more = failing.size() == 1 ? "" : ", and " + (failing.size() - 1) + " more";
    String type = first.severity().name().toLowerCase(Locale.ROOT);
    xml.block("failure", "type", type, "message", first.message() + more);
    xml.text(lines(path, failing));
    xml.end();
  }

  private static String lines(String path, List<Diagnostic> found) {
    StringBuilder lines = new StringBuilder("\n");
    for (Diagnostic diagnostic : found) {
      lines.append(ConciseReport.line(path, diagnostic));
    }
    return lines.toString();
  }
}

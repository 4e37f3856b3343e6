package org.resolint.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Severity;

/**
 * The code quality report of GitLab: an array of issues, each with a fingerprint that no other has
 * and that stays the same when lines move.
 */
final class GitlabReport implements ReportWriter {
  private static final Location TOP = new Location(1, 1, 0);

  /** An issue; {@code key} tells it from others of the path. */
  private record Issue(
      String path, String rule, String level, String message, Range range, String key) {
    static Issue defect(String path, String rule, String message) {
      return new Issue(path, rule, "blocker", message, new Range(TOP, TOP), rule);
    }
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    Set<String> used = new HashSet<>();
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartArray();
      for (UnreadableDocument unreadable : report.unreadable()) {
        write(Issue.defect(unreadable.path(), "unreadable", unreadable.message()), used, json);
      }
      for (RuleFailure failure : report.failures()) {
        String message = failure.rule() + " broke: " + failure.cause();
        write(Issue.defect(failure.path(), failure.rule(), message), used, json);
      }
      for (DocumentReport document : report.documents()) {
        for (Diagnostic diagnostic : document.diagnostics()) {
          write(issue(document.path(), diagnostic), used, json);
        }
      }
      json.writeEndArray();
    }
    out.write("\n");
    out.flush();
  }

  private static Issue issue(String path, Diagnostic diagnostic) {
    return new Issue(
        path,
        diagnostic.rule(),
        level(diagnostic.severity()),
        diagnostic.message(),
        new Range(diagnostic.start(), diagnostic.end()),
        diagnostic.fingerprint());
  }

  private static void write(Issue issue, Set<String> used, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", issue.message());
    json.writeStringField("check_name", issue.rule());
    json.writeStringField("fingerprint", fingerprint(issue, used));
    json.writeStringField("severity", issue.level());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", PathUri.normal(issue.path()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", issue.range().start().line());
    json.writeNumberField("end", issue.range().end().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Without the line, so that it stays when lines move. */
  private static String fingerprint(Issue issue, Set<String> used) {
    String key = PathUri.normal(issue.path()) + '\n' + issue.key();
    String fingerprint = hash(key);
    for (int count = 2; !used.add(fingerprint); count++) {
      fingerprint = hash(key + '\n' + count);
    }
    return fingerprint;
  }

  private static String hash(String key) {
    UUID hash = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return hash.toString().replace("-", "");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}

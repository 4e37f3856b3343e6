package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;

/** Findings with their source lines, then a summary. Documents without findings stay silent. */
final class TextReport implements ReportWriter {
  private static final int NARROWEST = 40;

  private final Palette palette;
  private final int width;
  private final ReportOptions.Detail detail;

  TextReport(ReportOptions options) {
    palette = options.palette();
    width = Math.max(NARROWEST, options.width());
    detail = options.detail();
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    for (DocumentReport document : report.documents()) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        write(document.path(), diagnostic, out);
      }
    }
    if (detail == ReportOptions.Detail.FULL && !report.documents().isEmpty()) {
      out.write(summary(report) + "\n");
    }
    out.flush();
  }

  private void write(String path, Diagnostic diagnostic, Writer out) throws IOException {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    out.write(palette.strong(place(path, diagnostic.start())));
    out.write(" " + palette.severity(diagnostic.severity(), severity));
    out.write(" " + palette.faint(diagnostic.rule()));
    out.write(" " + Glyph.harmless(diagnostic.message()) + "\n");
    String margin = " ".repeat(Integer.toString(lastLine(diagnostic)).length());
    writeLines(diagnostic, margin, out);
    for (String note : notes(diagnostic)) {
      out.write(" " + margin + palette.faint(" = ") + Glyph.harmless(note) + "\n");
    }
    out.write("\n");
  }

  private static int lastLine(Diagnostic diagnostic) {
    return diagnostic.start().line() + Math.max(0, diagnostic.sourceLines().size() - 1);
  }

  private void writeLines(Diagnostic diagnostic, String margin, Writer out) throws IOException {
    for (SourceLine source : diagnostic.sourceLines()) {
      String text = source.text();
      boolean first = source.line() == diagnostic.start().line();
      boolean last = source.line() == diagnostic.end().line();
      int start = first ? diagnostic.start().column() - source.column() : indent(text);
      int end = last ? diagnostic.end().column() - source.column() : text.length();
      // A mark may also stand where the line's white space was, so only its first line may be bare.
      if (start <= text.length() && (first || start < Math.min(end, text.length()))) {
        String number = Integer.toString(source.line());
        MarkedLine marked = MarkedLine.of(source, start, end, width - margin.length() - 4);
        String gutter = " ".repeat(margin.length() - number.length() + 1) + number + " | ";
        out.write((palette.faint(gutter) + marked.text()).stripTrailing() + "\n");
        out.write(" " + margin + palette.faint(" | "));
        out.write(palette.severity(diagnostic.severity(), marked.carets()) + "\n");
      }
    }
    if (lastLine(diagnostic) < diagnostic.end().line() && diagnostic.end().column() > 1) {
      out.write(" " + margin + palette.faint(" | \u2026") + "\n");
    }
  }

  private static int indent(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static List<String> notes(Diagnostic diagnostic) {
    List<String> notes = new ArrayList<>();
    if (!diagnostic.suggestions().isEmpty()) {
      notes.add("suggestion: " + String.join(", ", diagnostic.suggestions()));
    }
    Fix fix = diagnostic.fix();
    if (fix != null) {
      notes.add((fix.safety() == Fix.Safety.SAFE ? "fix: " : "possible fix: ") + fix.title());
    }
    for (RelatedPlace related : diagnostic.related()) {
      notes.add(place(related.path(), related.start()) + ": " + related.message());
    }
    return notes;
  }

  private static String place(String path, Location location) {
    return Glyph.harmless(path) + ":" + location.line() + ":" + location.column();
  }

  private static String summary(LintReport report) {
    long found =
        report.documents().stream().filter(document -> !document.diagnostics().isEmpty()).count();
    int documents = report.documents().size();
    if (found == 0) {
      return "Checked " + Count.of(documents, "document") + ", nothing found" + heldBack(report);
    }
    List<String> counts = new ArrayList<>();
    add(counts, report.count(Severity.ERROR), "error");
    add(counts, report.count(Severity.WARNING), "warning");
    add(counts, report.count(Severity.INFO), "info");
    String summary = String.join(", ", counts) + " in " + found + " of ";
    long fixable = report.fixable();
    return summary
        + Count.of(documents, "document")
        + (fixable == 0 ? "" : "; " + fixable + " with a fix")
        + heldBack(report);
  }

  private static String heldBack(LintReport report) {
    int suppressed = report.heldBack().suppressed();
    int baseline = report.heldBack().baseline();
    return (suppressed == 0 ? "" : "; " + suppressed + " suppressed")
        + (baseline == 0 ? "" : "; " + baseline + " held back by the baseline");
  }

  private static void add(List<String> counts, long count, String noun) {
    if (count > 0) {
      counts.add(Count.of(count, noun));
    }
  }
}

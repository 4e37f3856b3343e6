package org.resolint.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.report.Version;
import org.resolint.core.rule.Severity;

/** Writes a report as a page of a site, with what all generations of sinks know. */
final class ReportPage {
  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Sink sink;

  ReportPage(Sink sink) {
    this.sink = sink;
  }

  /** A rule with the severity that it was reported under. */
  private record Reported(Severity severity, String rule) implements Comparable<Reported> {
    private static final Comparator<Reported> ORDER =
        Comparator.comparing((Reported each) -> SEVERITIES.indexOf(each.severity))
            .thenComparing(Reported::rule);

    @Override
    public int compareTo(Reported other) {
      return ORDER.compare(this, other);
    }
  }

  void write(LintReport report) {
    List<DocumentReport> found =
        report.documents().stream().filter(each -> !each.diagnostics().isEmpty()).toList();
    sink.head();
    sink.title();
    sink.text("Resolutions");
    sink.title_();
    sink.head_();
    sink.body();
    beginSection(1, "Resolutions");
    writeParagraph(
        "resolint "
            + Version.current()
            + " read "
            + report.documents().size()
            + (report.documents().size() == 1 ? " document" : " documents")
            + (found.isEmpty() ? " and found nothing." : "."));
    writeDefects(report);
    if (!found.isEmpty()) {
      writeSeverities(report);
      writeRules(found);
      writeDocuments(found);
    }
    endSection(1);
    for (int i = 0; i < found.size(); i++) {
      writeFindings(found.get(i), anchor(i));
    }
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void writeDefects(LintReport report) {
    for (UnreadableDocument unreadable : report.unreadable()) {
      writeParagraph("Not checked: " + unreadable.path() + ": " + unreadable.message());
    }
    for (RuleFailure failure : report.failures()) {
      writeParagraph(
          "Not checked: " + failure.path() + ": " + failure.rule() + " broke: " + failure.cause());
    }
  }

  private void writeSeverities(LintReport report) {
    beginSection(2, "Severities");
    beginTable("Severity", "Findings");
    for (Severity severity : SEVERITIES) {
      writeRow(name(severity), String.valueOf(report.count(severity)));
    }
    endTable();
    endSection(2);
  }

  private void writeRules(List<DocumentReport> found) {
    Map<Reported, Integer> counts = new TreeMap<>();
    for (DocumentReport document : found) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        counts.merge(new Reported(diagnostic.severity(), diagnostic.rule()), 1, Integer::sum);
      }
    }
    beginSection(2, "Rules");
    beginTable("Rule", "Severity", "Findings");
    counts.forEach(
        (reported, count) ->
            writeRow(reported.rule(), name(reported.severity()), String.valueOf(count)));
    endTable();
    endSection(2);
  }

  private void writeDocuments(List<DocumentReport> found) {
    beginSection(2, "Documents");
    beginTable("Document", "Language", "Errors", "Warnings", "Infos");
    for (int i = 0; i < found.size(); i++) {
      DocumentReport document = found.get(i);
      sink.tableRow();
      sink.tableCell();
      sink.link("#" + anchor(i));
      sink.text(document.path());
      sink.link_();
      sink.tableCell_();
      writeCell(document.language());
      for (Severity severity : SEVERITIES) {
        long count =
            document.diagnostics().stream().filter(each -> each.severity() == severity).count();
        writeCell(String.valueOf(count));
      }
      sink.tableRow_();
    }
    endTable();
    endSection(2);
  }

  private void writeFindings(DocumentReport document, String anchor) {
    sink.anchor(anchor);
    sink.anchor_();
    beginSection(1, document.path());
    beginTable("Line", "Column", "Severity", "Rule", "Finding");
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    diagnostics.sort(Diagnostic.ORDER);
    for (Diagnostic diagnostic : diagnostics) {
      writeRow(
          String.valueOf(diagnostic.start().line()),
          String.valueOf(diagnostic.start().column()),
          name(diagnostic.severity()),
          diagnostic.rule(),
          diagnostic.message());
    }
    endTable();
    endSection(1);
  }

  private static String anchor(int number) {
    return "document-" + (number + 1);
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private void beginSection(int level, String title) {
    sink.section(level, null);
    sink.sectionTitle(level, null);
    sink.text(title);
    sink.sectionTitle_(level);
  }

  private void endSection(int level) {
    sink.section_(level);
  }

  private void writeParagraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void beginTable(String... headers) {
    sink.table();
    sink.tableRows(null, false);
    sink.tableRow();
    for (String header : headers) {
      sink.tableHeaderCell();
      sink.text(header);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
  }

  private void endTable() {
    sink.tableRows_();
    sink.table_();
  }

  private void writeRow(String... cells) {
    sink.tableRow();
    for (String cell : cells) {
      writeCell(cell);
    }
    sink.tableRow_();
  }

  private void writeCell(String text) {
    sink.tableCell();
    sink.text(text);
    sink.tableCell_();
  }
}

package org.resolint.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/**
 * One page to read in a browser: a summary, boxes that hide a severity, and the findings of each
 * document with what they stand on. It has no script and needs nothing from elsewhere.
 */
final class HtmlReport implements ReportWriter {
  private final String version;
  private final List<RuleInfo> rules;
  private final Set<String> ids;

  HtmlReport(ReportOptions options) {
    version = options.version();
    rules = options.run().registry().infos();
    ids = rules.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void write(LintReport report, Writer out) throws IOException {
    Html html = new Html(out);
    html.tag(
        "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n");
    html.tag("<meta charset=\"utf-8\" />\n");
    html.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
    html.tag("<title>" + summary(report) + " - resolint</title>\n");
    html.tag("<style>\n" + style() + "</style>\n</head>\n<body>\n");
    html.tag("<header>\n<h1>" + summary(report) + "</h1>\n<p class=\"note\">Checked ");
    html.tag(Count.of(report.documents().size(), "document") + " with resolint " + version);
    html.tag("</p>\n</header>\n");
    writeBoxes(report, html);
    html.tag("<main>\n");
    writeDefects(report, html);
    writeContents(report, html);
    int number = 1;
    for (DocumentReport document : report.documents()) {
      if (!document.diagnostics().isEmpty()) {
        writeDocument(document, number++, html);
      }
    }
    writeRules(report, html);
    html.tag("</main>\n</body>\n</html>\n");
    out.flush();
  }

  private static String summary(LintReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long infos = report.count(Severity.INFO);
    if (errors + warnings + infos == 0) {
      return "Nothing found";
    }
    return String.join(
        ", ", Count.of(errors, "error"), Count.of(warnings, "warning"), Count.of(infos, "info"));
  }

  /** They stand before the findings, so that the style can tell which ones to hide. */
  private static void writeBoxes(LintReport report, Html html) throws IOException {
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      String name = name(severity);
      html.tag("<input class=\"filter-box\" type=\"checkbox\" checked=\"checked\" id=\"show-");
      html.tag(name + "\" />\n<label class=\"filter\" for=\"show-" + name + "\">Show ");
      html.tag(Count.of(report.count(severity), name) + "</label>\n");
    }
  }

  private static void writeDefects(LintReport report, Html html) throws IOException {
    if (report.unreadable().isEmpty() && report.failures().isEmpty()) {
      return;
    }
    html.tag("<h2>Not checked</h2>\n<ul>\n");
    for (UnreadableDocument unreadable : report.unreadable()) {
      html.tag("<li>").isolated(unreadable.path()).tag(": ").text(unreadable.message());
      html.tag("</li>\n");
    }
    for (RuleFailure failure : report.failures()) {
      html.tag("<li>").isolated(failure.path()).tag(": ").text(failure.rule());
      html.tag(" broke: ").text(failure.cause()).tag("</li>\n");
    }
    html.tag("</ul>\n");
  }

  private static void writeContents(LintReport report, Html html) throws IOException {
    List<DocumentReport> found =
        report.documents().stream().filter(each -> !each.diagnostics().isEmpty()).toList();
    if (found.isEmpty()) {
      return;
    }
    html.tag("<nav aria-label=\"Documents\">\n<table>\n<thead><tr><th scope=\"col\">Document</th>");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      html.tag("<th scope=\"col\" class=\"number\">" + title(severity) + "s</th>");
    }
    html.tag("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < found.size(); i++) {
      html.tag("<tr><td><a href=\"#d" + (i + 1) + "\">").isolated(found.get(i).path());
      html.tag("</a></td>");
      for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
        Predicate<Diagnostic> such = diagnostic -> diagnostic.severity() == severity;
        long count = found.get(i).diagnostics().stream().filter(such).count();
        html.tag("<td class=\"number\">" + count + "</td>");
      }
      html.tag("</tr>\n");
    }
    html.tag("</tbody>\n</table>\n</nav>\n");
  }

  private void writeDocument(DocumentReport document, int number, Html html) throws IOException {
    String id = "d" + number;
    html.tag("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">");
    html.isolated(document.path()).tag("</h2>\n<ol class=\"findings\">\n");
    for (Diagnostic diagnostic : document.diagnostics()) {
      writeFinding(diagnostic, document.language(), html);
    }
    html.tag("</ol>\n</section>\n");
  }

  private void writeFinding(Diagnostic diagnostic, String language, Html html) throws IOException {
    Severity severity = diagnostic.severity();
    html.tag("<li class=\"" + name(severity) + "\">\n<p><span class=\"severity\">");
    html.tag(title(severity) + "</span> ").isolated(diagnostic.message());
    html.tag(" <span class=\"place\">" + place(diagnostic.start()) + "</span></p>\n");
    html.excerpt(diagnostic, language);
    if (!diagnostic.suggestions().isEmpty()) {
      html.tag("<p>Instead: <bdi lang=\"").text(language).tag("\">");
      html.text(String.join("; ", diagnostic.suggestions())).tag("</bdi></p>\n");
    }
    Fix fix = diagnostic.fix();
    if (fix != null) {
      html.tag(fix.safety() == Fix.Safety.SAFE ? "<p>Fix: " : "<p>Possible fix: ");
      html.isolated(fix.title()).tag("</p>\n");
    }
    for (RelatedPlace related : diagnostic.related()) {
      html.tag("<p class=\"note\">").isolated(related.path());
      html.tag(", " + place(related.start()) + ": ").isolated(related.message()).tag("</p>\n");
    }
    html.tag("<p class=\"id\">");
    boolean known = ids.contains(diagnostic.rule());
    html.tag(known ? "<a href=\"#" + diagnostic.rule() + "\">" : "").text(diagnostic.rule());
    html.tag((known ? "</a>" : "") + "</p>\n</li>\n");
  }

  private void writeRules(LintReport report, Html html) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (DocumentReport document : report.documents()) {
      document.diagnostics().forEach(diagnostic -> found.add(diagnostic.rule()));
    }
    List<RuleInfo> described = rules.stream().filter(rule -> found.contains(rule.id())).toList();
    if (described.isEmpty()) {
      return;
    }
    html.tag("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">Rules</h2>\n<dl>\n");
    for (RuleInfo rule : described) {
      html.tag("<dt id=\"" + rule.id() + "\">").text(rule.id()).tag("</dt><dd>");
      html.text(rule.summary()).tag("</dd>\n");
    }
    html.tag("</dl>\n</section>\n");
  }

  private static String place(Location place) {
    return "line " + place.line() + ", column " + place.column();
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String title(Severity severity) {
    return severity.name().charAt(0) + name(severity).substring(1);
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the resource report.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the resource report.css cannot be read", e);
    }
  }
}

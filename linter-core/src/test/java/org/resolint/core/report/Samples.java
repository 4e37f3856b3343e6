package org.resolint.core.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Reports to write. */
final class Samples {
  static final Registry REGISTRY =
      Registry.of(
          List.of(RulePack.of("spelling", new Misspelling()), RulePack.of("sample", new Plain())));

  private Samples() {}

  @RuleInfo(
      id = "spelling/misspelling",
      summary = "A word is not spelt as it should be",
      severity = Severity.ERROR,
      since = "0.1.0",
      fixable = true)
  static final class Misspelling implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  @RuleInfo(
      id = "sample/plain",
      summary = "Something is plain",
      severity = Severity.INFO,
      since = "0.1.0",
      offByDefault = true)
  static final class Plain implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  static ReportOptions options(int width) {
    return new ReportOptions(
        "0.1.0", ReportedRun.of(REGISTRY), Palette.PLAIN, width, ReportOptions.Detail.FULL);
  }

  /** A diagnostic on the first place where {@code words} stand in {@code text}. */
  static Diagnostic on(String path, String text, String words) {
    return on(path, text, words, null);
  }

  /** A diagnostic with a fix that puts {@code better} there, and a related place. */
  static Diagnostic on(String path, String text, String words, String better) {
    int start = text.indexOf(words);
    int end = start + words.length();
    Source source = Source.of(path, text);
    Location from = Places.location(source, start);
    Location to = Places.location(source, end);
    List<SourceLine> lines = new ArrayList<>();
    for (int line = from.line(); line <= Math.min(to.line(), from.line() + 2); line++) {
      String shown = source.text(source.lines().line(line)).stripTrailing();
      lines.add(new SourceLine(line, 1, shown, shown.length()));
    }
    Fix fix =
        better == null
            ? null
            : Fix.safe("Replace with '" + better + "'", new Edit(new Span(start, end), better));
    return new Diagnostic(
        "spelling/misspelling",
        Severity.ERROR,
        "'" + words + "' is not a known word",
        from,
        to,
        words,
        lines,
        better == null ? List.of() : List.of(better),
        fix,
        better == null ? List.of() : List.of(new Range(from, to)),
        better == null
            ? List.of()
            : List.of(new RelatedPlace("drafts/a b.md", from, to, "it is right here")),
        "0123456789abcdef01234567");
  }

  static LintReport report(String path, Diagnostic... diagnostics) {
    return new LintReport(
        List.of(
            new DocumentReport(path, "en", List.of(diagnostics)),
            new DocumentReport("z/silent.md", "en", List.of())),
        List.of(),
        List.of());
  }

  static LintReport broken() {
    return new LintReport(
        List.of(),
        List.of(new UnreadableDocument("gone.md", "no such file")),
        List.of(new RuleFailure("sample/plain", "a.md", "java.lang.IllegalStateException")));
  }

  static String write(ReportFormat format, LintReport report, int width) {
    StringWriter out = new StringWriter();
    try {
      format.writer(options(width)).write(report, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }
}

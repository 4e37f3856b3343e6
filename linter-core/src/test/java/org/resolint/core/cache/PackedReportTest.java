package org.resolint.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

class PackedReportTest {
  private static final Location START = new Location(3, 1, 200);
  private static final Location END = new Location(3, 70_000, 70_199);

  @Test
  void a_report_comes_back_as_it_was() {
    Fix fix =
        new Fix(
            "write it otherwise",
            Fix.Safety.UNSAFE,
            List.of(new Edit(new Span(200, 203), ""), new Edit(new Span(210, 210), "決議")));
    LintReport report =
        new LintReport(
            List.of(
                new DocumentReport("a/б.md", "ru", List.of(diagnostic(fix), diagnostic(null))),
                new DocumentReport("empty.txt", "en", List.of())),
            List.of(new UnreadableDocument("c.md", "no such file")),
            List.of());
    byte[] bytes = PackedReport.pack(report, 10_000).orElseThrow();
    assertThat(PackedReport.unpack(ByteBuffer.wrap(bytes))).isEqualTo(report);
  }

  @Test
  void code_units_are_kept_as_they_are() {
    String odd = "\uDC00 \uD83D\uDE00 \uD800 \u0000 \u00FF \u0100 قرار";
    LintReport report =
        new LintReport(
            List.of(),
            List.of(new UnreadableDocument(odd, ""), new UnreadableDocument("", odd)),
            List.of());
    byte[] bytes = PackedReport.pack(report, 10_000).orElseThrow();
    assertThat(PackedReport.unpack(ByteBuffer.wrap(bytes))).isEqualTo(report);
  }

  @Test
  void a_report_beyond_the_limit_is_not_packed() {
    LintReport report =
        new LintReport(
            List.of(new DocumentReport("a.md", "en", List.of(diagnostic(null)))),
            List.of(),
            List.of());
    int size = PackedReport.pack(report, 10_000).orElseThrow().length;
    assertThat(PackedReport.pack(report, size)).isPresent();
    assertThat(PackedReport.pack(report, size - 1)).isEmpty();
  }

  private static Diagnostic diagnostic(Fix fix) {
    return new Diagnostic(
        "word/wrong",
        Severity.WARNING,
        "'слово' stands here",
        START,
        END,
        "слово",
        List.of(new SourceLine(3, 1, "слово и дело", 12)),
        List.of("one", "another"),
        fix,
        fix == null ? List.of() : List.of(new Range(START, END), new Range(END, END)),
        List.of(new RelatedPlace("other.md", START, END, "its sibling")),
        "0123456789abcdef01234567");
  }
}

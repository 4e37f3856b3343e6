package org.resolint.core.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.RuleFailure;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.Settings;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** A report on Russian, Chinese and Arabic texts with characters beyond the basic plane. */
final class GoldenSample {
  static final String RUSSIAN = "drafts/Проект, 1%: реки.md";
  static final String CHINESE = "drafts/河流.md";
  static final String ARABIC = "./drafts/أنهار.md";

  private static final Map<String, Source> TEXTS =
      Map.of(
          RUSSIAN,
          Source.of(
              RUSSIAN, "Генеральная Ассамблея,\r\n\r\n1.\tПросит 😀 все госудраства\tи «их»;\r\n"),
          CHINESE,
          Source.of(CHINESE, "大会,\n\n1. 邀请𠀀𠀁各国 ,保护 <河流> & \"水\";\n"),
          ARABIC,
          Source.of(ARABIC, "إن الجمعية العامة,\n\n١ - تدعو 🌊 الدول الى\nحماية الأنهار؛\n"));

  private GoldenSample() {}

  static ReportOptions options() {
    ReportedRun run =
        new ReportedRun(
            new Ruleset(Samples.REGISTRY, Settings.DEFAULT),
            Map.of(),
            FailOn.WARNING,
            OptionalInt.of(3),
            path -> Optional.ofNullable(TEXTS.get(path)));
    return new ReportOptions("0.1.0", run, Palette.PLAIN, 80, ReportOptions.Detail.FULL);
  }

  static LintReport report() {
    Source arabic = source(ARABIC);
    return new LintReport(
        List.of(
            new DocumentReport(
                ARABIC,
                "ar",
                List.of(
                    on(arabic, ",", Severity.WARNING, "Arabic text takes '،' here", "،"),
                    on(arabic, "الدول الى\nحماية", Severity.INFO, "'الى' stands\non two lines"))),
            new DocumentReport(CHINESE, "zh", chinese(source(CHINESE))),
            new DocumentReport(
                RUSSIAN,
                "ru",
                List.of(
                    on(
                        source(RUSSIAN),
                        "госудраства",
                        Severity.ERROR,
                        "'госудраства' is not a known word",
                        "государства"))),
            new DocumentReport("z/silent.md", "en", List.of())),
        List.of(new UnreadableDocument("gone, 1.md", "no such file or folder: 100%")),
        List.of(new RuleFailure("sample/broken", CHINESE, "java.lang.IllegalStateException: 💥")));
  }

  /** The bytes of a line in UTF-8. */
  static byte[] line(String path, int line) {
    Source source = Optional.ofNullable(TEXTS.get(path)).orElseGet(() -> TEXTS.get("./" + path));
    return source.text(source.lines().line(line)).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Diagnostic> chinese(Source source) {
    Diagnostic whole =
        on(source, "邀请𠀀𠀁各国 ,保护 <河流> & \"水\";", Severity.INFO, "'邀请' opens no paragraph & <more>");
    int comma = source.text().indexOf(" ,保护");
    int end = source.text().indexOf(';');
    Fix fix =
        new Fix(
            "Put '，' and '；'",
            Fix.Safety.UNSAFE,
            List.of(
                new Edit(new Span(comma, comma + 2), "，"), new Edit(new Span(end, end + 1), "；")));
    Diagnostic marks = on(source, " ,保护 <河流> & \"水\";", Severity.WARNING, "Marks are 100% Western");
    return List.of(whole, with(marks, source, fix));
  }

  private static Source source(String path) {
    return TEXTS.get(path);
  }

  private static Diagnostic on(Source source, String words, Severity severity, String message) {
    int start = source.text().indexOf(words);
    Range range = range(source, start, start + words.length());
    List<SourceLine> lines = new ArrayList<>();
    for (int line = range.start().line(); line <= range.end().line(); line++) {
      String shown = source.text(source.lines().line(line)).stripTrailing();
      lines.add(new SourceLine(line, 1, shown, shown.length()));
    }
    return new Diagnostic(
        severity == Severity.INFO ? "sample/plain" : "spelling/misspelling",
        severity,
        message,
        range.start(),
        range.end(),
        words,
        lines,
        List.of(),
        null,
        List.of(),
        List.of(),
        "0123456789abcdef01234567");
  }

  private static Diagnostic on(
      Source source, String words, Severity severity, String message, String better) {
    int start = source.text().indexOf(words);
    Fix fix =
        Fix.safe(
            "Replace with '" + better + "'",
            new Edit(new Span(start, start + words.length()), better));
    return with(on(source, words, severity, message), source, fix);
  }

  private static Diagnostic with(Diagnostic plain, Source source, Fix fix) {
    Location top = new Location(1, 1, 0);
    return new Diagnostic(
        plain.rule(),
        plain.severity(),
        plain.message(),
        plain.start(),
        plain.end(),
        plain.text(),
        plain.sourceLines(),
        fix.edits().stream().map(Edit::text).toList(),
        fix,
        fix.edits().stream()
            .map(edit -> range(source, edit.span().start(), edit.span().end()))
            .toList(),
        List.of(new RelatedPlace("../agreed/a b.md", top, top, "it is right here")),
        plain.fingerprint());
  }

  private static Range range(Source source, int start, int end) {
    return new Range(Location.of(source, start), Location.of(source, end));
  }
}

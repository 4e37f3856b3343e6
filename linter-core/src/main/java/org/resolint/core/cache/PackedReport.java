package org.resolint.core.cache;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.LintReport.HeldBack;
import org.resolint.core.engine.Location;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Severity;

/** A report in bytes. The form has no version: the build that writes it alone reads it. */
public final class PackedReport {
  private PackedReport() {}

  /**
   * Packs a report in which no rule broke.
   *
   * @param limit the most bytes that are wanted
   * @return the bytes, or empty if there are more
   */
  public static Optional<byte[]> pack(LintReport report, int limit) {
    PackedOutput out = new PackedOutput();
    out.number(report.documents().size());
    for (DocumentReport document : report.documents()) {
      write(document, out);
      if (out.size() > limit) {
        return Optional.empty();
      }
    }
    out.list(report.unreadable(), PackedReport::write);
    out.number(report.heldBack().suppressed());
    out.list(report.idle(), (place, to) -> to.text(place));
    return out.size() > limit ? Optional.empty() : Optional.of(out.toByteArray());
  }

  /**
   * The report that was packed.
   *
   * @throws RuntimeException if the bytes are none
   */
  public static LintReport unpack(ByteBuffer bytes) {
    PackedInput in = new PackedInput(bytes);
    return new LintReport(
        in.list(PackedReport::document),
        in.list(PackedReport::unreadable),
        List.of(),
        new HeldBack(in.number(), 0),
        in.list(PackedInput::text));
  }

  static void write(UnreadableDocument document, PackedOutput out) {
    out.text(document.path());
    out.text(document.message());
  }

  static UnreadableDocument unreadable(PackedInput in) {
    return new UnreadableDocument(in.text(), in.text());
  }

  static void write(DocumentReport document, PackedOutput out) {
    out.text(document.path());
    out.text(document.language());
    out.list(document.diagnostics(), PackedReport::write);
  }

  static DocumentReport document(PackedInput in) {
    return new DocumentReport(in.text(), in.text(), in.list(PackedReport::diagnostic));
  }

  static void write(Diagnostic diagnostic, PackedOutput out) {
    out.text(diagnostic.rule());
    out.text(diagnostic.severity().name());
    out.text(diagnostic.message());
    write(diagnostic.start(), out);
    write(diagnostic.end(), out);
    out.text(diagnostic.text());
    out.list(diagnostic.sourceLines(), PackedReport::write);
    out.list(diagnostic.suggestions(), (text, to) -> to.text(text));
    write(diagnostic.fix(), out);
    out.list(diagnostic.fixLocations(), PackedReport::write);
    out.list(diagnostic.related(), PackedReport::write);
    out.text(diagnostic.fingerprint());
  }

  static Diagnostic diagnostic(PackedInput in) {
    return new Diagnostic(
        in.text(),
        Severity.valueOf(in.text()),
        in.text(),
        location(in),
        location(in),
        in.text(),
        in.list(each -> new SourceLine(each.number(), each.number(), each.text(), each.number())),
        in.list(PackedInput::text),
        fix(in),
        in.list(each -> new Range(location(each), location(each))),
        in.list(each -> new RelatedPlace(each.text(), location(each), location(each), each.text())),
        in.text());
  }

  private static void write(Location location, PackedOutput out) {
    out.number(location.line());
    out.number(location.column());
    out.number(location.offset());
  }

  private static Location location(PackedInput in) {
    return new Location(in.number(), in.number(), in.number());
  }

  private static void write(SourceLine line, PackedOutput out) {
    out.number(line.line());
    out.number(line.column());
    out.text(line.text());
    out.number(line.length());
  }

  private static void write(Range range, PackedOutput out) {
    write(range.start(), out);
    write(range.end(), out);
  }

  private static void write(RelatedPlace place, PackedOutput out) {
    out.text(place.path());
    write(place.start(), out);
    write(place.end(), out);
    out.text(place.message());
  }

  private static void write(@Nullable Fix fix, PackedOutput out) {
    if (fix == null) {
      out.text("");
      return;
    }
    out.text(fix.safety().name());
    out.text(fix.title());
    out.list(fix.edits(), PackedReport::write);
  }

  private static @Nullable Fix fix(PackedInput in) {
    String safety = in.text();
    return safety.isEmpty()
        ? null
        : new Fix(in.text(), Fix.Safety.valueOf(safety), in.list(PackedReport::edit));
  }

  private static void write(Edit edit, PackedOutput out) {
    out.span(edit.span());
    out.text(edit.text());
  }

  private static Edit edit(PackedInput in) {
    return new Edit(in.span(), in.text());
  }
}

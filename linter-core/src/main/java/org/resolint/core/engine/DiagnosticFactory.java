package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolint.core.engine.Diagnostic.Range;
import org.resolint.core.engine.Diagnostic.RelatedPlace;
import org.resolint.core.engine.Diagnostic.SourceLine;
import org.resolint.core.read.DirectiveComments;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Makes the diagnostics of one document. Not thread-safe. */
final class DiagnosticFactory {
  private static final int MAX_LINES = 3;
  private static final int BEFORE = 500;
  private static final int AFTER = 1_000;

  private final Source source;
  private final Optional<DirectiveComments> comments;
  private final Fingerprints fingerprints;

  DiagnosticFactory(Source source) {
    this.source = source;
    this.comments = DirectiveComments.in(source);
    this.fingerprints =
        new Fingerprints(comments.map(DirectiveComments::text).orElseGet(source::text));
  }

  Diagnostic make(RuleInfo rule, Severity severity, Finding finding, List<RelatedPlace> elsewhere) {
    Span span = finding.span();
    List<RelatedPlace> related = new ArrayList<>();
    finding
        .related()
        .forEach(
            place -> {
              Range range = range(place.span());
              related.add(
                  new RelatedPlace(source.name(), range.start(), range.end(), place.message()));
            });
    related.addAll(elsewhere);
    Fix fix = finding.fix();
    Range range = range(span);
    return new Diagnostic(
        rule.id(),
        severity,
        finding.message(),
        range.start(),
        range.end(),
        source.text(span),
        lines(range),
        finding.suggestions(),
        fix,
        fix == null ? List.of() : fix.edits().stream().map(edit -> range(edit.span())).toList(),
        related,
        fingerprints.of(rule.id(), read(span.start()), read(span.end())));
  }

  /** Where an offset is in the text without comments, which fingerprints do not depend on. */
  private int read(int offset) {
    return comments.map(found -> found.toText(offset)).orElse(offset);
  }

  Range range(Span span) {
    return new Range(Location.of(source, span.start()), Location.of(source, span.end()));
  }

  private List<SourceLine> lines(Range range) {
    List<SourceLine> lines = new ArrayList<>();
    int last = Math.min(range.end().line(), range.start().line() + MAX_LINES - 1);
    for (int line = range.start().line(); line <= last; line++) {
      Span whole = source.lines().line(line);
      boolean first = line == range.start().line();
      lines.add(line(line, whole, first ? range.start().offset() : whole.start()));
    }
    return lines;
  }

  /**
   * What stands around an offset. A line may be as long as the file, and there may be many
   * findings.
   */
  private SourceLine line(int number, Span whole, int offset) {
    String text = source.text();
    int end = whole.end();
    while (end > whole.start() && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int from = Math.min(end, Math.max(whole.start(), offset - BEFORE));
    int to = Math.max(from, Math.min(end, offset + AFTER));
    from -= isWithinPair(text, from, whole.start()) ? 1 : 0;
    to -= isWithinPair(text, to, from) ? 1 : 0;
    return new SourceLine(
        number, from - whole.start() + 1, text.substring(from, to), end - whole.start());
  }

  private static boolean isWithinPair(String text, int offset, int start) {
    return offset > start
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}

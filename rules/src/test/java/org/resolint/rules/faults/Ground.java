package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A resolution to plant a fault in.
 *
 * @param sample the text
 * @param resolution its structure
 * @param profile its language
 * @param phrases words of the language
 */
record Ground(Sample sample, Resolution resolution, LanguageProfile profile, Phrasebook phrases) {
  String text() {
    return sample.text();
  }

  String text(Span span) {
    return sample.text().substring(span.start(), span.end());
  }

  /** The paragraphs of preamble and operative part, sub-paragraphs too. */
  List<Paragraph> body() {
    List<Paragraph> body = new ArrayList<>();
    resolution.recitals().stream().map(Recital::paragraph).forEach(body::add);
    resolution.allOperativeParagraphs().stream()
        .map(OperativeParagraph::paragraph)
        .forEach(body::add);
    return body;
  }

  /** The paragraphs of preamble and operative part, and the footnotes. */
  List<Span> bodyAndNotes() {
    List<Span> spans = new ArrayList<>();
    body().stream().map(Paragraph::span).forEach(spans::add);
    resolution.footnotes().stream().map(Footnote::body).map(Paragraph::span).forEach(spans::add);
    return spans;
  }

  /** Where a pattern matches the source within a span. Offsets are of the whole text. */
  List<MatchResult> matches(Pattern pattern, Span within) {
    return pattern.matcher(text()).region(within.start(), within.end()).results().toList();
  }

  /** The operative paragraphs whose label is a number. */
  List<OperativeParagraph> numbered() {
    return resolution.operativeParagraphs().stream()
        .filter(p -> p.labelSpan() != null && p.label() != null && p.label().matches("[0-9]{1,3}"))
        .toList();
  }
}

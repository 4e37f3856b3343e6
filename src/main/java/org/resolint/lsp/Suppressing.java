package org.resolint.lsp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.read.DirectiveComments;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.suppression.Directive.Verb;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/** Puts comments into a text that hold findings back. Immutable. */
final class Suppressing {
  /** Waits for a reason: until there is one, the comment is reported. */
  private static final String PLACEHOLDER = "\u2026";

  private static final String OWN = "suppression/";

  private final Source source;
  private final List<Span> paragraphs;

  private Suppressing(Source source, List<Span> paragraphs) {
    this.source = source;
    this.paragraphs = paragraphs;
  }

  /** For a text; empty if its format has no comments. */
  static Optional<Suppressing> in(List<RuleContext> resolutions) {
    if (resolutions.isEmpty()) {
      return Optional.empty();
    }
    Manuscript manuscript = resolutions.get(0).manuscript();
    if (!DirectiveComments.hasComments(manuscript.source())) {
      return Optional.empty();
    }
    List<Span> paragraphs =
        Stream.concat(
                manuscript.paragraphs().stream().map(Paragraph::span),
                manuscript.footnotes().stream().map(Footnote::span))
            .sorted()
            .toList();
    return Optional.of(new Suppressing(manuscript.source(), paragraphs));
  }

  /**
   * What to insert to hold a finding back: a line above its paragraph, or a comment before it where
   * other words come first on its line. Empty if a comment cannot hold it back.
   */
  Optional<Edit> edit(Diagnostic found) {
    if (found.rule().startsWith(OWN)) {
      return Optional.empty();
    }
    String text = source.text();
    int place = paragraph(found.start().offset());
    int line = source.lines().line(source.position(place).line()).start();
    String before = text.substring(line, place);
    String comment =
        "<!-- "
            + Verb.DISABLE_NEXT_PARAGRAPH.word()
            + " "
            + found.rule()
            + " -- "
            + PLACEHOLDER
            + " -->";
    if (before.chars().anyMatch(Character::isLetterOrDigit)) {
      return Optional.of(new Edit(new Span(place, place), comment + " "));
    }
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return Optional.of(new Edit(new Span(line, line), indent + comment + end));
  }

  /** Where the paragraph begins that an offset is in, or its line if it is in none. */
  private int paragraph(int offset) {
    for (Span paragraph : paragraphs) {
      if (paragraph.start() <= offset && offset <= paragraph.end()) {
        return paragraph.start();
      }
    }
    int line = source.position(Math.min(offset, source.text().length())).line();
    return source.lines().line(line).start();
  }
}

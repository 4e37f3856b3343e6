package org.resolint.lsp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Location;
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
    return found.rule().startsWith(OWN)
        ? Optional.empty()
        : paragraph(found.start()).map(paragraph -> edit(found.rule(), paragraph.start()));
  }

  private Edit edit(String rule, int place) {
    String text = source.text();
    int line = source.lines().line(source.position(place).line()).start();
    String before = text.substring(line, place);
    String comment =
        "<!-- " + Verb.DISABLE_NEXT_PARAGRAPH.word() + " " + rule + " -- " + PLACEHOLDER + " -->";
    if (before.chars().anyMatch(Character::isLetterOrDigit)) {
      return new Edit(new Span(place, place), comment + " ");
    }
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return new Edit(new Span(line, line), indent + comment + end);
  }

  /** The paragraph that a place is in, or else one that begins on its line. */
  private Optional<Span> paragraph(Location place) {
    return paragraphs.stream()
        .filter(each -> each.start() <= place.offset() && place.offset() <= each.end())
        .findFirst()
        .or(
            () ->
                paragraphs.stream()
                    .filter(each -> source.position(each.start()).line() == place.line())
                    .findFirst());
  }
}

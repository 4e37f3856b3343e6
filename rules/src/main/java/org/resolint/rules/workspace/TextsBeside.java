package org.resolint.rules.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.DocumentParser;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.TextComparison;
import org.resolint.core.report.TextComparison.Paragraph;
import org.resolint.core.report.TextComparison.Quote;
import org.resolint.core.report.TextComparison.Relation;
import org.resolint.core.report.TextComparison.Words;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Alignment;
import org.resolint.rules.alignment.LanguageVersions;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.precedent.Change;
import org.resolint.rules.precedent.PrecedentChanges;
import org.resolint.rules.precedent.WordChange;

/**
 * A draft beside another text.
 *
 * @param comparison paragraph by paragraph
 * @param report what the rules found
 */
public record TextsBeside(TextComparison comparison, LintReport report) {

  /** The paragraphs of a draft beside those of the agreed text that it follows. */
  static TextComparison precedent(Manuscript draft, Manuscript other, DocumentParser parser) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (RuleContext context : parser.parse(draft, parser.parse(other))) {
      for (Change change : context.get(PrecedentChanges.ANALYSIS)) {
        List<Words> words = new ArrayList<>();
        for (WordChange changed : change.words()) {
          words.add(words(change, changed, draft, other));
        }
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        paragraphs.add(
            new Paragraph(
                kind, quote(change.later(), draft), quote(change.earlier(), other), words));
      }
    }
    return new TextComparison(
        other.source().name(), other.language(), Relation.PRECEDENT, paragraphs);
  }

  /** The paragraphs of a draft beside those of another language version. */
  static TextComparison version(Manuscript draft, Manuscript other, DocumentParser parser) {
    List<Passage> own = passages(parser.parse(draft));
    List<Passage> theirs = passages(parser.parse(other));
    int[] counterparts =
        LanguageVersions.counterparts(
            theirs.stream().map(Passage::sketch).toList(),
            own.stream().map(Passage::sketch).toList());
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean[] paired = new boolean[theirs.size()];
    for (int i = 0; i < counterparts.length; i++) {
      int place = counterparts[i];
      Passage there = place == Alignment.NONE ? null : theirs.get(place);
      if (there != null) {
        paired[place] = true;
      }
      String kind = there == null ? "new" : "paired";
      paragraphs.add(new Paragraph(kind, quote(own.get(i), draft), quote(there, other), List.of()));
    }
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        paragraphs.add(new Paragraph("missing", null, quote(theirs.get(i), other), List.of()));
      }
    }
    return new TextComparison(
        other.source().name(), other.language(), Relation.VERSION, paragraphs);
  }

  private static List<Passage> passages(List<RuleContext> contexts) {
    return contexts.stream().flatMap(context -> Passage.of(context.resolution()).stream()).toList();
  }

  private static @Nullable Quote quote(@Nullable Passage passage, Manuscript text) {
    return passage == null
        ? null
        : Quote.of(
            passage.sketch().name(),
            passage.text(),
            text.source(),
            span(passage, new Span(0, passage.text().length())));
  }

  private static Words words(
      Change change, WordChange changed, Manuscript draft, Manuscript other) {
    Passage later = Optional.ofNullable(change.later()).orElseThrow();
    Passage earlier = Optional.ofNullable(change.earlier()).orElseThrow();
    return new Words(
        changed.later().start(),
        words(later, changed.later(), draft),
        words(earlier, changed.earlier(), other));
  }

  private static Quote words(Passage passage, Span span, Manuscript text) {
    String words = passage.text().substring(span.start(), span.end());
    return Quote.of("", words, text.source(), span(passage, span));
  }

  private static Span span(Passage passage, Span span) {
    return passage
        .paragraph()
        .span(passage.textStart() + span.start(), passage.textStart() + span.end());
  }
}

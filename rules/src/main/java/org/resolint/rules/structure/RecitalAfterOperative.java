package org.resolint.rules.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Unrecognised;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.QuotedParagraphs;
import org.resolint.core.text.Span;
import org.resolint.rules.text.FinalMark;

/** Reports a preambular paragraph that stands among the operative ones. */
@RuleInfo(
    id = "structure/recital-after-operative",
    summary = "Preambular paragraph stands after an operative one",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class RecitalAfterOperative implements Rule {
  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    List<OperativeParagraph> operative = resolution.operativeParagraphs();
    if (operative.isEmpty()) {
      return;
    }
    // A first paragraph without a number may be a preambular one with the wrong verb.
    int from =
        operative.stream()
            .filter(paragraph -> paragraph.label() != null)
            .findFirst()
            .orElse(operative.get(0))
            .span()
            .start();
    int to = operative.get(operative.size() - 1).last().span().start();
    for (Recital recital : resolution.recitals()) {
      checkPlace(context, recital.paragraph(), from, to);
    }
    Set<Span> quoted = quoted(resolution);
    for (Unrecognised unrecognised : resolution.unrecognised()) {
      if (!quoted.contains(unrecognised.span())) {
        checkPlace(context, unrecognised.paragraph(), from, to);
      }
    }
    for (OperativeParagraph paragraph : operative.subList(1, operative.size())) {
      if (paragraph.label() == null) {
        checkPlace(context, paragraph.paragraph(), from, to + 1);
      }
    }
  }

  /** The paragraphs of texts that the resolution quotes whole: they have preambles of their own. */
  private static Set<Span> quoted(Resolution resolution) {
    if (resolution.unrecognised().isEmpty()) {
      return Set.of();
    }
    List<Paragraph> paragraphs = resolution.paragraphs();
    boolean[] quoted = QuotedParagraphs.in(paragraphs);
    Set<Span> spans = new HashSet<>();
    for (int i = 0; i < quoted.length; i++) {
      if (quoted[i]) {
        spans.add(paragraphs.get(i).span());
      }
    }
    return spans;
  }

  private static void checkPlace(RuleContext context, Paragraph paragraph, int from, int to) {
    int at = paragraph.span().start();
    // Under a heading, a part of an omnibus resolution has a preamble of its own.
    boolean begun =
        context.resolution().headings().stream()
            .map(heading -> heading.span().start())
            .anyMatch(heading -> heading > from && heading < at);
    if (begun || at <= from || at >= to || !Terminators.isComma(FinalMark.of(paragraph).mark())) {
      return;
    }
    context
        .profile()
        .preambularOpening(paragraph.text())
        .filter(opening -> opening.mood() == Mood.PARTICIPLE)
        .ifPresent(
            opening ->
                context.report(
                    Finding.at(
                        paragraph.span(opening.start(), opening.end()),
                        "Preambular paragraph stands after the first operative paragraph")));
  }
}

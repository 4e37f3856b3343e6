package org.resolint.core.analysis;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;

/** What a reader of a resolution reads. */
public final class RunningText {
  /** The paragraphs and then the footnotes, without code and drawn lines. */
  public static final Analysis<List<Paragraph>> ANALYSIS =
      Analysis.of("running text", RunningText::compute);

  private RunningText() {}

  private static List<Paragraph> compute(RuleContext context) {
    List<Paragraph> text = new ArrayList<>(context.resolution().paragraphs());
    context.resolution().footnotes().stream().map(Footnote::body).forEach(text::add);
    text.removeIf(
        paragraph ->
            paragraph.kind() == Paragraph.Kind.CODE || paragraph.kind() == Paragraph.Kind.RULE);
    return List.copyOf(text);
  }
}

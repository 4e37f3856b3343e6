package org.resolint.core.analysis;

import java.util.List;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;

/** Where a resolution points at paragraphs. */
public final class CrossReferences {
  /** The references in the text, in order of place; footnotes, which point at sources, aside. */
  public static final Analysis<List<CrossReference>> ANALYSIS =
      Analysis.of("cross-references", CrossReferences::compute);

  private CrossReferences() {}

  private static List<CrossReference> compute(RuleContext context) {
    return context.resolution().paragraphs().stream()
        .flatMap(paragraph -> in(paragraph, context.profile()).stream())
        .toList();
  }

  /** The references in one paragraph, in order. */
  public static List<CrossReference> in(Paragraph paragraph, LanguageProfile profile) {
    return profile.paragraphReferences(paragraph.content()).stream()
        .map(
            found ->
                new CrossReference(
                    found.numbers(), found.direction(), paragraph.span(found.start(), found.end())))
        .toList();
  }
}

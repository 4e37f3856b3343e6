package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Mood;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.OpenedParagraph;

/** Reports a resolution that does not say which body speaks. */
@RuleInfo(
    id = "structure/missing-enacting-formula",
    summary = "Resolution does not begin with the name of the body that adopts it",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class MissingEnactingFormula implements Rule {
  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    if (resolution.enacting() != null || resolution.operativeParagraphs().isEmpty()) {
      return;
    }
    List<OpenedParagraph> opened =
        context.get(OpenedParagraph.ALL).stream()
            .filter(paragraph -> paragraph.opening() != null)
            .toList();
    boolean isSaid =
        resolution.operativeParagraphs().stream()
            .anyMatch(paragraph -> context.profile().organSentence(paragraph.text()).isPresent());
    // A declaration in the first person speaks for itself.
    boolean isDeclaration = opened.stream().anyMatch(paragraph -> paragraph.is(Mood.FIRST_PERSON));
    if (opened.size() >= 2 && !isDeclaration && !isSaid) {
      context.report(
          Finding.at(
              opened.get(0).openingSpan(),
              "No enacting formula such as 'The General Assembly,' stands before the first paragraph"));
    }
  }
}

package org.resolint.rules.structure;

import java.util.Optional;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.FinalMark;

/** Reports a preambular paragraph that carries a number. */
@RuleInfo(
    id = "structure/numbered-recital",
    summary = "Preambular paragraph carries a number",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class NumberedRecital implements Rule {
  private static final String MESSAGE =
      "Preambular paragraph carries a number, which only operative paragraphs do";

  @Override
  public void check(RuleContext context) {
    LanguageProfile profile = context.profile();
    for (Recital recital : context.resolution().recitals()) {
      Optional<Label> label = profile.labels().operative(recital.paragraph().text());
      label.ifPresent(
          found ->
              context.report(
                  Finding.at(recital.paragraph().span(found.start(), found.end()), MESSAGE)));
    }
    for (OperativeParagraph paragraph : context.resolution().operativeParagraphs()) {
      if (paragraph.labelSpan() != null && readsAsRecital(profile, paragraph)) {
        context.report(Finding.at(paragraph.labelSpan(), MESSAGE));
      }
    }
  }

  private static boolean readsAsRecital(LanguageProfile profile, OperativeParagraph paragraph) {
    if (!Terminators.isComma(FinalMark.of(paragraph.paragraph()).mark())) {
      return false;
    }
    Optional<Opening> preambular = profile.preambularOpening(paragraph.text());
    return preambular.filter(opening -> opening.mood() == Mood.PARTICIPLE).isPresent();
  }
}

package org.resolint.rules.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.Part;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;

/** Reports Arabic recitals that lack the joining waw, and a first one that has it. */
@RuleInfo(
    id = "drafting/arabic-first-recital",
    summary = "Arabic recital with or without the joining waw against its place",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class ArabicFirstRecital implements Rule {
  private static final String BARE = "إذ";
  private static final String JOINED = "وإذ";
  private static final Pattern OPENING = Pattern.compile("^\\s*(و?إذ)(?=\\s)");

  @Override
  public void check(RuleContext context) {
    // Without its enacting line the text may begin in the middle.
    if (!context.language().equals("ar") || context.resolution().enacting() == null) {
      return;
    }
    for (OpenedParagraph recital : context.get(OpenedParagraph.ALL)) {
      Matcher matcher = OPENING.matcher(recital.text());
      String proper = recital.first() ? BARE : JOINED;
      boolean isRecital = recital.part() == Part.PREAMBULAR && recital.textStart() == 0;
      if (isRecital && matcher.find() && !matcher.group(1).equals(proper)) {
        Span span = recital.paragraph().span(matcher.start(1), matcher.end(1));
        String which = recital.first() ? "The first recital" : "A later recital";
        context.report(
            Finding.at(span, which + " begins with '" + proper + "'")
                .withSuggestions(List.of(proper))
                .withFix(Fix.safe("Replace with '" + proper + "'", new Edit(span, proper))));
      }
    }
  }
}

package org.resolint.rules.drafting;

import java.util.HashSet;
import java.util.Set;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports acronyms that a text does not explain. */
@RuleInfo(
    id = "drafting/unexplained-acronym",
    summary = "Acronym that the text does not explain",
    severity = Severity.INFO,
    since = "0.1.0")
final class UnexplainedAcronym implements Rule {
  private final Usage bare;
  private final Usage explained;

  UnexplainedAcronym(Wording wording) {
    this.bare = new Usage(wording, "unexplained-acronym");
    this.explained = new Usage(wording, "explained-acronym");
  }

  @Override
  public void check(RuleContext context) {
    Set<String> known = new HashSet<>();
    for (TextMatch match : explained.in(context)) {
      known.add(match.text(1));
    }
    for (TextMatch match : bare.in(context)) {
      if (known.add(match.text(1))) {
        context.report(
            Finding.at(
                match.span(1), "'" + match.text(1) + "' stands here without its full name before"));
      }
    }
  }
}

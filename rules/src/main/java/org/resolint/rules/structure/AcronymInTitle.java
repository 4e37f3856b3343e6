package org.resolint.rules.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.model.Title;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.Scope;
import org.resolint.rules.text.Wording;

/** Reports acronyms in the title of a resolution. */
@RuleInfo(
    id = "structure/acronym-in-title",
    summary = "Acronym in the title",
    severity = Severity.WARNING,
    since = "0.1.0")
final class AcronymInTitle implements Rule {
  private final Pattern acronym;
  private final Scope scope;

  AcronymInTitle(Wording wording) {
    this.scope = Scope.of(wording, "acronym-in-title");
    this.acronym = Pattern.compile(wording.line("acronym-in-title", "all").orElse("(?!)"));
  }

  @Override
  public void check(RuleContext context) {
    Title title = context.resolution().title();
    if (title == null || !scope.includes(context.resolution())) {
      return;
    }
    Matcher matcher = acronym.matcher(title.text());
    while (matcher.find()) {
      int at = title.paragraph().text().indexOf(matcher.group());
      if (at >= 0) {
        context.report(
            Finding.at(
                title.paragraph().span(at, at + matcher.group().length()),
                "Titles name '" + matcher.group() + "' in full"));
      }
    }
  }
}

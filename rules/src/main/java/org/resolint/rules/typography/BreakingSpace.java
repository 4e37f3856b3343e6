package org.resolint.rules.typography;

import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;

/** Reports, once, that a French text sets ordinary spaces where a line must not break. */
@RuleInfo(
    id = "typography/breaking-space",
    summary = "Ordinary space at a French mark where a no-break space belongs",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class BreakingSpace implements Rule {
  private static final SearchPattern SPACE =
      SearchPattern.compile("(?<=[\\p{L}\\p{Nd})\\]»]) (?=[;:?!»](?:\\s|$))|(?<=«) (?=\\S)");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("fr")) {
      return;
    }
    List<Places.Place> places = Places.of(SPACE, context);
    if (places.isEmpty()) {
      return;
    }
    String message =
        places.size() == 1
            ? "A no-break space belongs here"
            : "A no-break space belongs here and in " + (places.size() - 1) + " more places";
    List<Edit> edits =
        places.stream().map(place -> new Edit(place.span(), "\u00A0")).distinct().toList();
    Fix fix = new Fix("Set no-break spaces", Fix.Safety.SAFE, edits);
    context.report(Finding.at(places.get(0).span(), message).withFix(fix));
  }
}

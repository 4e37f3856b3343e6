package org.resolint.rules.footnote;

import java.util.List;
import java.util.regex.Pattern;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;

/** Reports a first footnote that says "ibid." */
@RuleInfo(
    id = "footnote/ibid-without-source",
    summary = "First footnote refers back to a note before it",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class IbidWithoutSource implements Rule {
  private static final Pattern IBID =
      Pattern.compile("^\\s*(?:Ibid(?:em)?(?!\\p{L})|Там же|同上|المرجع نفسه)");

  @Override
  public void check(RuleContext context) {
    List<Footnote> notes = context.resolution().footnotes();
    boolean isBack = !notes.isEmpty() && IBID.matcher(notes.get(0).body().text()).find();
    // Where the first note is not called 1, earlier ones may have been lost.
    if (isBack && Notes.number(notes.get(0).marker()) == 1) {
      String message = "The first note has none before it to refer to";
      context.report(Finding.at(notes.get(0).body().span(), message));
    }
  }
}

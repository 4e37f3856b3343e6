package org.resolint.rules.structure;

import org.resolint.core.model.Identity;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Usage;
import org.resolint.rules.text.Wording;

/** Reports what only drafts have in an adopted resolution. */
@RuleInfo(
    id = "structure/draft-residue",
    summary = "Mark of a draft in an adopted resolution",
    severity = Severity.WARNING,
    since = "0.1.0")
final class DraftResidue implements Rule {
  private static final String DRAFT = "/L.";

  private final Usage usage;

  DraftResidue(Wording wording) {
    this.usage = new Usage(wording, "draft-residue");
  }

  @Override
  public void check(RuleContext context) {
    Identity identity = context.resolution().identity();
    boolean draft = identity.symbol() != null && identity.symbol().contains(DRAFT);
    boolean adopted = identity.number() != null && identity.adopted() != null;
    if (draft || !adopted) {
      return;
    }
    for (TextMatch match : usage.in(context)) {
      context.report(Finding.at(match.span(0), "An adopted resolution has no marks of a draft"));
    }
  }
}

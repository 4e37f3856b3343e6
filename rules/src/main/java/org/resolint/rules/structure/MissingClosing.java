package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.Identity;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.text.FinalMark;

/** Reports an adopted resolution without the meeting and date at its end. */
@RuleInfo(
    id = "structure/missing-closing",
    summary = "Adopted resolution does not end with its meeting and date",
    severity = Severity.INFO,
    since = "0.1.0")
public final class MissingClosing implements Rule {
  private static final String SECURITY_COUNCIL = "security-council";
  private static final String DRAFT = "/L.";

  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    List<OperativeParagraph> paragraphs = resolution.operativeParagraphs();
    if (paragraphs.isEmpty() || !resolution.closing().isEmpty() || !isAdopted(resolution)) {
      return;
    }
    OperativeParagraph last = paragraphs.get(paragraphs.size() - 1).last();
    context.report(
        Finding.at(
            FinalMark.of(last.paragraph()).span(),
            "No line with the meeting and the date of adoption stands after the last paragraph"));
  }

  /**
   * Has a number, and does not say in its head when it was adopted, as the Security Council does.
   */
  private static boolean isAdopted(Resolution resolution) {
    Identity identity = resolution.identity();
    boolean draft = identity.symbol() != null && identity.symbol().contains(DRAFT);
    boolean toldAtHead = identity.adopted() != null && identity.meeting() != null;
    boolean council = SECURITY_COUNCIL.equals(identity.organ());
    return resolution.within() == null
        && !council
        && identity.number() != null
        && !draft
        && !toldAtHead;
  }
}

package org.resolint.rules.structure;

import java.util.List;
import org.resolint.core.model.Identity;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;

/** Reports a document whose head does not give its symbol or the body it comes from. */
@RuleInfo(
    id = "structure/missing-front-matter",
    summary = "Head of the document lacks its symbol or the name of the body",
    severity = Severity.INFO,
    since = "0.1.0")
public final class MissingFrontMatter implements Rule {
  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    boolean opensDocument =
        resolution.within() == null
            && !resolution.paragraphs().isEmpty()
            && start(resolution.paragraphs()) == start(context.manuscript().paragraphs());
    if (!resolution.isPresent() || !opensDocument) {
      return;
    }
    Identity identity = resolution.identity();
    boolean namesBody = identity.organ() != null && !resolution.masthead().isEmpty();
    if (identity.symbol() != null && namesBody) {
      return;
    }
    String missing = "the document symbol and the name of the body";
    if (identity.symbol() != null) {
      missing = "the name of the body";
    } else if (namesBody) {
      missing = "the document symbol";
    }
    context.report(
        Finding.at(resolution.paragraphs().get(0).span(), "Head of the document lacks " + missing));
  }

  private static int start(List<Paragraph> paragraphs) {
    return paragraphs.get(0).span().start();
  }
}

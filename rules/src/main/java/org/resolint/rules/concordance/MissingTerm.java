package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.TermMentions.Named;
import org.resolint.rules.versions.VersionReader;

/** Reports terms of the English version of which another version has no rendering at all. */
@RuleInfo(
    id = "concordance/missing-term",
    summary = "Term of the English version has no rendering",
    severity = Severity.INFO,
    since = "0.1.0")
final class MissingTerm extends TermRule {
  MissingTerm(VersionReader reader, Termbase termbase) {
    super(reader, termbase);
  }

  @Override
  void compare(Pair pair, CollectionReport report) {
    List<Named> missing = missing(pair);
    PassageFacts passage = pair.other();
    if (exchange(pair, missing).isPresent()) {
      return;
    }
    for (Named named : missing) {
      String message =
          "'%s' of the English version has no rendering in %s"
              .formatted(term(named), passage.sketch().name());
      report(pair, passage.span(), message, named, report);
    }
  }
}

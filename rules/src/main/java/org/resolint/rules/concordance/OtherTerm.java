package org.resolint.rules.concordance;

import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.Exchange;
import org.resolint.rules.versions.VersionReader;

/** Reports terms of the English version in whose place another version names something else. */
@RuleInfo(
    id = "concordance/other-term",
    summary = "Term of the English version is rendered by the term for something else",
    severity = Severity.WARNING,
    since = "0.1.0")
final class OtherTerm extends TermRule {
  OtherTerm(VersionReader reader, Termbase termbase) {
    super(reader, termbase);
  }

  @Override
  void compare(Pair pair, CollectionReport report) {
    exchange(pair, missing(pair)).ifPresent(exchange -> report(pair, exchange, report));
  }

  private void report(Pair pair, Exchange exchange, CollectionReport report) {
    String message =
        "'%s' of the English version is rendered by the term for '%s'"
            .formatted(term(exchange.lost()), term(exchange.instead()));
    report(pair, exchange.instead().span(), message, exchange.lost(), report);
  }
}

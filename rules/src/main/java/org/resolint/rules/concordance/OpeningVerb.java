package org.resolint.rules.concordance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.concordance.OpeningFacts.Fact;

/** Reports openings that do not stand for the opening of the same paragraph in another version. */
@RuleInfo(
    id = "concordance/opening-verb",
    summary = "Opening phrases of two language versions do not correspond",
    severity = Severity.INFO,
    since = "0.1.0")
final class OpeningVerb extends ConcordanceRule<OpeningFacts> {

  @Override
  OpeningFacts facts(RuleContext context) {
    return OpeningFacts.of(context.resolution());
  }

  @Override
  void compareVersions(List<Collected<Version<OpeningFacts>>> versions, CollectionReport report) {
    Collected<Version<OpeningFacts>> model =
        versions.stream()
            .filter(version -> version.language().equals("en"))
            .findFirst()
            .orElse(versions.get(0));
    versions.stream()
        .filter(version -> !version.language().equals(model.language()))
        .forEach(version -> compare(version, model, report));
  }

  private static void compare(
      Collected<Version<OpeningFacts>> version,
      Collected<Version<OpeningFacts>> model,
      CollectionReport report) {
    Map<Span, PassageId> places = new TreeMap<>();
    version.facts().facts().openings().forEach((passage, fact) -> places.put(fact.span(), passage));
    for (PassageId passage : places.values()) {
      Fact here = version.facts().facts().openings().get(passage);
      Fact there = model.facts().facts().openings().get(passage);
      if (here != null && there != null && !here.meets(there)) {
        String message =
            "'%s' does not stand for '%s' of the %s version"
                .formatted(here.text(), there.text(), name(model));
        report.report(
            version.path(),
            Finding.at(here.span(), message),
            List.of(place(model, there.span(), passage.toString())));
      }
    }
  }
}

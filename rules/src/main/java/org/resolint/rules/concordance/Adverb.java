package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.concordance.OpeningFacts.Fact;
import org.resolint.rules.concordance.OpeningFacts.Repetition;

/**
 * Reports openings without "also" or "further" where another version has it.
 *
 * <p>Only a version that repeats its own words from the paragraph before needs the adverb: one that
 * renders the two paragraphs by different verbs is right to leave it out.
 */
@RuleInfo(
    id = "concordance/adverb",
    summary = "Opening phrase lacks the adverb of another language version",
    severity = Severity.INFO,
    since = "0.1.0")
final class Adverb extends ConcordanceRule<OpeningFacts> {

  @Override
  OpeningFacts facts(RuleContext context) {
    return OpeningFacts.of(context.resolution());
  }

  @Override
  void compareVersions(List<Collected<Version<OpeningFacts>>> versions, CollectionReport report) {
    Map<String, PassageId> passages = new TreeMap<>();
    for (Collected<Version<OpeningFacts>> version : versions) {
      version
          .facts()
          .facts()
          .openings()
          .keySet()
          .forEach(passage -> passages.put(passage.toString() + " of " + passage.of(), passage));
    }
    passages.values().forEach(passage -> compare(passage, versions, report));
  }

  private static void compare(
      PassageId passage, List<Collected<Version<OpeningFacts>>> versions, CollectionReport report) {
    List<Collected<Version<OpeningFacts>>> having = new ArrayList<>();
    List<Collected<Version<OpeningFacts>>> lacking = new ArrayList<>();
    for (Collected<Version<OpeningFacts>> version : versions) {
      Fact fact = version.facts().facts().openings().get(passage);
      if (fact != null && fact.adverb() != null) {
        having.add(version);
      } else if (fact != null && fact.repeats() == Repetition.SAME) {
        lacking.add(version);
      }
    }
    if (having.size() >= lacking.size()) {
      lacking.forEach(version -> report(passage, version, having, report));
    }
  }

  private static void report(
      PassageId passage,
      Collected<Version<OpeningFacts>> version,
      List<Collected<Version<OpeningFacts>>> having,
      CollectionReport report) {
    Fact here = version.facts().facts().openings().get(passage);
    for (Collected<Version<OpeningFacts>> model : having) {
      Fact there = model.facts().facts().openings().get(passage);
      if (here != null && there != null && here.meets(there)) {
        String message =
            "'%s' lacks the adverb of '%s' in the %s version"
                .formatted(here.text(), there.text(), name(model));
        report.report(
            version.path(),
            Finding.at(here.span(), message),
            List.of(place(model, there.span(), passage.toString())));
        return;
      }
    }
  }
}

package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.glossary.ConceptKind;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.precedent.Change;
import org.resolint.rules.precedent.PrecedentChanges;

/** Reports terms that stand for another term of the same concept in the agreed text. */
@RuleInfo(
    id = "terminology/changed-term",
    summary = "Term of agreed text gave way to another for the same concept",
    severity = Severity.WARNING,
    since = "0.1.0",
    needsPrecedent = true)
final class ChangedTerm implements Rule {
  private final TermFinder finder;

  ChangedTerm(TermFinder finder) {
    this.finder = finder;
  }

  @Override
  public void check(RuleContext context) {
    List<Change> changes = context.get(PrecedentChanges.ANALYSIS);
    if (changes.isEmpty()) {
      return;
    }
    List<TermHit> old = context.precedent().map(text -> text.get(finder.analysis())).orElseThrow();
    for (Change change : changes) {
      Passage before = change.earlier();
      Passage after = change.later();
      if (before != null && after != null && !change.words().isEmpty()) {
        compare(terms(old, before), terms(context.get(finder.analysis()), after), context);
      }
    }
  }

  private static void compare(
      Map<String, List<TermHit>> before, Map<String, List<TermHit>> after, RuleContext context) {
    after.forEach(
        (concept, hits) -> {
          List<String> known = texts(before.getOrDefault(concept, List.of()));
          for (TermHit hit : hits) {
            String term = hit.occurrence().term().text();
            if (!known.isEmpty() && !known.contains(term) && !texts(hits).contains(known.get(0))) {
              String message =
                  "'%s' was '%s' in the precedent"
                      .formatted(DeprecatedTerm.oneLine(hit.text()), known.get(0));
              context.report(Finding.at(hit.span(), message));
            }
          }
        });
  }

  private static List<String> texts(List<TermHit> hits) {
    return hits.stream().map(hit -> hit.occurrence().term().text()).distinct().toList();
  }

  /** The terms of a paragraph by their concepts; opening phrases are another matter. */
  private static Map<String, List<TermHit>> terms(List<TermHit> hits, Passage passage) {
    Span span = passage.paragraph().span();
    Map<String, List<TermHit>> terms = new LinkedHashMap<>();
    for (TermHit hit : hits) {
      if (hit.occurrence().concept().kind() != ConceptKind.OPENING_PHRASE
          && hit.block().paragraph().span().equals(span)) {
        terms.computeIfAbsent(hit.occurrence().concept().id(), id -> new ArrayList<>()).add(hit);
      }
    }
    return terms;
  }
}

package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;

/** Reports the rarer of two admitted terms that one text uses for the same concept. */
@RuleInfo(
    id = "terminology/inconsistent-rendering",
    summary = "One concept goes by two terms in one text",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentRendering implements Rule {
  private static final int CLEARLY_MORE = 3;

  private final TermFinder finder;

  InconsistentRendering(TermFinder finder) {
    this.finder = finder;
  }

  @Override
  public void check(RuleContext context) {
    Map<String, Map<String, List<TermHit>>> concepts = new LinkedHashMap<>();
    for (TermHit hit : RenderedTerms.in(context, finder)) {
      concepts
          .computeIfAbsent(family(hit), id -> new LinkedHashMap<>())
          .computeIfAbsent(hit.occurrence().term().text(), text -> new ArrayList<>())
          .add(hit);
    }
    for (Map<String, List<TermHit>> terms : concepts.values()) {
      if (terms.size() > 1) {
        report(List.copyOf(terms.values()), context);
      }
    }
  }

  /** The concept; openings of the preamble and of the operative part are apart. */
  private static String family(TermHit hit) {
    Concept concept = hit.occurrence().concept();
    boolean preambular =
        concept.kind() == ConceptKind.OPENING_PHRASE && hit.block().role() == Role.RECITAL;
    return preambular ? concept.id() + " in the preamble" : concept.id();
  }

  private void report(List<List<TermHit>> terms, RuleContext context) {
    List<TermHit> majority =
        terms.stream()
            .max(
                Comparator.<List<TermHit>>comparingInt(List::size)
                    .thenComparing(InconsistentRendering::isPreferred)
                    .thenComparing(hits -> -hits.get(0).span().start()))
            .orElseThrow();
    Term usual = majority.get(0).occurrence().term();
    Kinship kinship = Kinship.of(finder, context.language());
    List<TermHit> asFrequent = List.of();
    for (List<TermHit> hits : terms) {
      Term other = hits.get(0).occurrence().term();
      if (!other.text().equals(usual.text())
          && !isAkin(hits.get(0), usual, kinship)
          && !kinship.differInMeaning(other, usual)
          && !(isFrequent(hits, majority) && kinship.isTurn(other, usual))
          && !isExplained(other, context)
          && !isExplained(usual, context)) {
        report(hits, majority, context);
        asFrequent = hits.size() == majority.size() ? hits : asFrequent;
      }
    }
    // Of two that are equally frequent either may be the one that should not be there.
    report(majority, asFrequent, context);
  }

  /** Whether terms differ in grammar alone; openings are verbs all of them. */
  private static boolean isAkin(TermHit hit, Term usual, Kinship kinship) {
    Term term = hit.occurrence().term();
    return hit.occurrence().concept().kind() == ConceptKind.OPENING_PHRASE
        ? kinship.isWithin(term, usual)
        : kinship.isBetween(term, usual);
  }

  private static void report(List<TermHit> hits, List<TermHit> majority, RuleContext context) {
    if (majority.isEmpty()) {
      return;
    }
    String usual = majority.get(0).occurrence().term().text();
    for (TermHit hit : hits) {
      String message =
          "'%s' stands for what is '%s' elsewhere (%s against %s)"
              .formatted(DeprecatedTerm.oneLine(hit.text()), usual, hits.size(), majority.size());
      context.report(
          Finding.at(hit.span(), message).relatedTo(majority.get(0).span(), "'" + usual + "'"));
    }
  }

  /** Whether a term is an acronym that the text gives in brackets, behind what it stands for. */
  private static boolean isExplained(Term term, RuleContext context) {
    String text = term.text();
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT))
        && context.get(Blocks.ANALYSIS).stream()
            .anyMatch(block -> block.text().contains("(" + text + ")"));
  }

  /** Whether a term that is not the usual one is a habit of the text all the same. */
  private static boolean isFrequent(List<TermHit> hits, List<TermHit> majority) {
    return hits.size() > 1 && hits.size() * CLEARLY_MORE > majority.size();
  }

  private static boolean isPreferred(List<TermHit> hits) {
    return hits.get(0).occurrence().term().status() == AdministrativeStatus.PREFERRED;
  }
}

package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.core.rule.RuleContext;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.analysis.TermHit.Setting;
import org.resolint.rules.text.AdoptionDay;

/** The terms of a text that its author chose, each of them the name of one concept for certain. */
final class RenderedTerms {
  private static final int SHORTEST_VERB = 4;

  private RenderedTerms() {}

  /** The terms in order of place. */
  static List<TermHit> in(RuleContext context, TermFinder finder) {
    return context.get(finder.analysis()).stream().filter(hit -> isJudged(hit, context)).toList();
  }

  private static boolean isJudged(TermHit hit, RuleContext context) {
    Concept concept = hit.occurrence().concept();
    String organ = context.resolution().identity().organ();
    boolean certain =
        hit.occurrence().candidates().stream()
            .allMatch(candidate -> candidate.concept().id().equals(concept.id()));
    return certain
        && !hit.occurrence().shielded()
        && !isAdverb(hit.occurrence().term())
        && stands(concept.kind(), hit)
        && !hit.occurrence().isDiscouraged(organ, AdoptionDay.of(context), hit.place());
  }

  /** Adverbial phrases are matters of style, and fit a sentence or do not. */
  private static boolean isAdverb(Term term) {
    return term.partOfSpeech() == PartOfSpeech.ADVERB;
  }

  private static boolean stands(ConceptKind kind, TermHit hit) {
    return switch (kind) {
      case TERM -> hit.setting() == Setting.OWN_WORDS && hit.block().role() != Role.FOOTNOTE;
      case OPENING_PHRASE -> hit.setting() == Setting.OPENING || isSecondVerb(hit);
      case PROPER_NAME -> false;
    };
  }

  /** Whether a paragraph goes on with the very form that another would open with. */
  private static boolean isSecondVerb(TermHit hit) {
    return hit.block().role() == Role.OPERATIVE
        && hit.setting() == Setting.OWN_WORDS
        && hit.text().length() >= SHORTEST_VERB
        && hit.text().equalsIgnoreCase(hit.occurrence().term().text());
  }
}

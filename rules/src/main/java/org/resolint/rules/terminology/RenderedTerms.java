package org.resolint.rules.terminology;

import java.time.LocalDate;
import java.util.List;
import org.resolint.core.rule.RuleContext;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Term;
import org.resolint.glossary.match.TermOccurrence;
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
    String organ = context.resolution().identity().organ();
    LocalDate day = AdoptionDay.of(context);
    return context.get(finder.analysis()).stream()
        .filter(RenderedTerms::isJudged)
        .filter(hit -> !hit.occurrence().isDiscouraged(organ, day, hit.place()))
        .toList();
  }

  private static boolean isJudged(TermHit hit) {
    return !hit.occurrence().shielded()
        && stands(hit.occurrence().concept().kind(), hit)
        && !isAdverb(hit.occurrence().term())
        && isCertain(hit);
  }

  private static boolean isCertain(TermHit hit) {
    String concept = hit.occurrence().concept().id();
    for (TermOccurrence.Candidate candidate : hit.occurrence().candidates()) {
      if (!candidate.concept().id().equals(concept)) {
        return false;
      }
    }
    return true;
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

package org.resolint.rules.versions;

import java.util.List;
import java.util.Optional;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.TermMentions.Named;

/**
 * Which concepts of an English paragraph another version has to name. Translators use pronouns,
 * short names and paraphrases; a concept that they often leave unnamed is not expected.
 */
public final class Renderability {
  /**
   * How often a language must name a concept for each time that English does. The counts are those
   * of the termbase, over the same segments in all languages.
   */
  private static final double SHARE = 0.85;

  private final Termbase termbase;

  /** The counts of a termbase. */
  public Renderability(Termbase termbase) {
    this.termbase = termbase;
  }

  /** The concepts that an English paragraph names for certain and its counterpart does not. */
  public List<Named> missing(TermMentions english, TermMentions other, String language) {
    return english.named().stream()
        .filter(named -> !other.has(named.concept()))
        .filter(named -> isExpected(named.concept(), language))
        .toList();
  }

  private boolean isExpected(String id, String language) {
    Optional<Concept> concept = termbase.concept(id);
    if (concept.isEmpty() || concept.get().terms(language).isEmpty()) {
      return false;
    }
    int english = count(concept.get(), Versions.ENGLISH);
    return english == 0 || count(concept.get(), language) >= SHARE * english;
  }

  private static int count(Concept concept, String language) {
    return concept.terms(language).stream().mapToInt(Term::count).sum();
  }
}

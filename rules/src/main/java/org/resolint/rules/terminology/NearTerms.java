package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.analysis.BlockWords;

/**
 * Finds what is one letter or character off a term of one language. Safe for use by many threads.
 */
interface NearTerms {
  /** How sure it is that words that are nearly a term are meant to be it. */
  enum Likelihood {
    /** They cannot well be anything else. */
    CERTAIN,
    /** The same, if the document has the term itself as well; nothing at all if not. */
    CERTAIN_BESIDE_TERM,
    /** They may be something else. */
    POSSIBLE,
    /** The same, if the document has the term itself as well; nothing at all if not. */
    POSSIBLE_BESIDE_TERM;

    boolean isCertain() {
      return this == CERTAIN || this == CERTAIN_BESIDE_TERM;
    }

    boolean asksForTerm() {
      return this == CERTAIN_BESIDE_TERM || this == POSSIBLE_BESIDE_TERM;
    }
  }

  /**
   * Words that are nearly a term.
   *
   * @param start UTF-16 offset of the words into the text that was searched
   * @param end exclusive UTF-16 offset
   * @param at UTF-16 offset of the word or character that differs
   * @param term the term
   * @param likelihood how sure it is
   * @param oddities what shows a slip unless the rest of the document has it as well
   */
  record Near(int start, int end, int at, Term term, Likelihood likelihood, List<String> oddities) {
    public Near {
      oddities = List.copyOf(oddities);
    }
  }

  /**
   * The places of a text, in order of what differs.
   *
   * @param words the words of the text as terms are matched by them
   */
  List<Near> in(String text, BlockWords words);

  /** The terms and names of a language that can be missed: neither openings nor those with gaps. */
  static List<Term> of(Termbase termbase, String language) {
    return termbase.concepts().stream()
        .filter(concept -> concept.kind() != ConceptKind.OPENING_PHRASE)
        .flatMap(concept -> concept.terms(language).stream())
        .filter(term -> term.text().indexOf(Term.GAP) < 0 && !term.status().isDiscouraged())
        .toList();
  }
}

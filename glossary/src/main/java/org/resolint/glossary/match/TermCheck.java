package org.resolint.glossary.match;

import java.util.List;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;

/**
 * Has the last say on a place whose words match those of a term one by one: whether they may stand
 * for it together, as «государствами-членами» may for «государство-член» and «государство членами»
 * may not. Implementations are safe for use by several threads as far as the matcher is to be.
 */
@FunctionalInterface
public interface TermCheck {

  /** Takes every place. */
  TermCheck NONE = (concept, term, text, words) -> true;

  /**
   * Whether words of a text may stand for a term.
   *
   * @param text the text that is searched
   * @param words the words that match the term's, in order; where the term has a gap, those that
   *     fill it are left out
   */
  boolean accepts(Concept concept, Term term, CharSequence text, List<TermToken> words);
}

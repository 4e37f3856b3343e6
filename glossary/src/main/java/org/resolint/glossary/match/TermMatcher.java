package org.resolint.glossary.match;

import java.util.List;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/**
 * Finds the terms of one language in texts. Where terms overlap, the one that starts first wins,
 * and of several that start together the longest. Terms inside a shield or a proper name are found,
 * but marked as shielded.
 *
 * <p>Immutable; safe for use by several threads as far as the analyzer is, and always when tokens
 * are given. The time a text takes does not grow with the number of terms.
 */
public final class TermMatcher {

  private final Analyzer analyzer;
  private final TermIndex index;
  private final TermCheck check;

  private TermMatcher(Analyzer analyzer, TermIndex index, TermCheck check) {
    this.analyzer = analyzer;
    this.index = index;
    this.check = check;
  }

  /** {@link #of(Termbase, String, Analyzer, TermCheck)} with no more than word by word asked. */
  public static TermMatcher of(Termbase termbase, String language, Analyzer analyzer) {
    return of(termbase, language, analyzer, TermCheck.NONE);
  }

  /**
   * Prepares the terms of one language for matching. Terms in which the analyzer sees no word are
   * left out.
   *
   * @param language a BCP 47 tag, of which only the primary subtag counts
   * @param check what is asked of a term's words together; nothing is asked of those of a shield
   */
  public static TermMatcher of(
      Termbase termbase, String language, Analyzer analyzer, TermCheck check) {
    String wanted = Term.primaryLanguage(language);
    TermIndex index = new TermIndex(analyzer);
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        if (term.language().equals(wanted)) {
          index.add(concept, term);
        }
      }
      for (Shield shield : concept.shields()) {
        if (shield.language().equals(wanted)) {
          index.add(concept, shield);
        }
      }
    }
    return new TermMatcher(analyzer, index, check);
  }

  /** The occurrences in a text, in order, not overlapping. */
  public List<TermOccurrence> find(CharSequence text) {
    return find(text, analyzer.analyze(text));
  }

  /**
   * The occurrences in a text whose words are known already, in order, not overlapping.
   *
   * @param tokens the words as the analyzer given at the start, or its like, sees them
   */
  public List<TermOccurrence> find(CharSequence text, List<TermToken> tokens) {
    return search(text, tokens).found();
  }

  /** The occurrences in a text, with those that overlap one before. */
  public TermMatches search(CharSequence text) {
    return search(text, analyzer.analyze(text));
  }

  /**
   * The occurrences in a text whose words are known already, with those that overlap one before.
   *
   * @param tokens the words as the analyzer given at the start, or its like, sees them
   */
  public TermMatches search(CharSequence text, List<TermToken> tokens) {
    return new Search(index, check, text, tokens).run();
  }
}

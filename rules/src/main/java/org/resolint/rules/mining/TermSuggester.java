package org.resolint.rules.mining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.lexicon.Lexicons;

/**
 * Suggests concepts: what recurs in the passages of one language and, where others stand beside
 * them, how those render it. The same passages give the same suggestions. Not thread-safe.
 */
public final class TermSuggester {
  /** Renderings are looked for in so many terms for each that is wanted: most have none. */
  private static final int TRIED = 20;

  private final List<ParallelPassage> passages;
  private final String language;
  private final MiningLimits limits;
  private final Lexicons lexicons = new Lexicons();

  /**
   * A suggester of terms of one language.
   *
   * @param passages what to look for them in
   * @param language the ISO 639-1 code of the terms' language
   */
  public TermSuggester(List<ParallelPassage> passages, String language, MiningLimits limits) {
    this.passages = List.copyOf(passages);
    this.language = language;
    this.limits = limits;
  }

  /**
   * The concepts, those whose terms are likeliest to be terms first. With other languages, each has
   * a rendering in one of them at least; without, each term has two words at least.
   *
   * @param others the ISO 639-1 codes of the languages of renderings
   * @param known a termbase whose terms are left out
   */
  public List<Suggestion> suggest(Set<String> others, Termbase known) {
    Segmenter segmenter = new Segmenter(language, lexicons);
    Set<List<Integer>> left = new HashSet<>();
    for (Concept concept : known.concepts()) {
      concept.terms(language).stream()
          .map(Term::text)
          .forEach(text -> left.add(segmenter.keys(text)));
    }
    List<Candidate> terms =
        CandidateMiner.mine(texts(language), language, segmenter, limits.minCount());
    Map<String, Map<Candidate, Candidate>> renderings = renderings(terms, others);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Candidate term : terms) {
      Map<String, Suggestion.Found> found = new TreeMap<>();
      renderings.forEach(
          (code, linked) -> {
            Candidate rendering = linked.get(term);
            if (rendering != null) {
              found.put(code, found(rendering));
            }
          });
      boolean wanted = others.isEmpty() ? term.size() > 1 : !found.isEmpty();
      if (wanted && !left.contains(term.keys()) && suggestions.size() < limits.limit()) {
        suggestions.add(new Suggestion(language, found(term), found, example(term)));
      }
    }
    return List.copyOf(suggestions);
  }

  private Map<String, Map<Candidate, Candidate>> renderings(
      List<Candidate> terms, Set<String> others) {
    long tried = (long) limits.limit() * TRIED;
    List<Candidate> first = terms.subList(0, (int) Math.min(terms.size(), tried));
    Map<String, Map<Candidate, Candidate>> renderings = new TreeMap<>();
    for (String code : others) {
      List<String> theirs = texts(code);
      boolean[] paired = new boolean[passages.size()];
      long ownLength = 1;
      long theirLength = 1;
      for (int i = 0; i < paired.length; i++) {
        int own = passages.get(i).in(language).length();
        paired[i] = own > 0 && !theirs.get(i).isEmpty();
        ownLength += paired[i] ? own : 0;
        theirLength += paired[i] ? theirs.get(i).length() : 0;
      }
      List<Candidate> candidates =
          CandidateMiner.mine(theirs, code, new Segmenter(code, lexicons), limits.minCount());
      double ratio = (double) theirLength / ownLength;
      renderings.put(code, new RenderingLinker(candidates, paired, ratio).link(first));
    }
    return renderings;
  }

  private List<String> texts(String code) {
    return passages.stream().map(passage -> passage.in(code)).toList();
  }

  private static Suggestion.Found found(Candidate candidate) {
    return new Suggestion.Found(candidate.form(), candidate.count());
  }

  private String example(Candidate term) {
    String text = passages.get(term.passages()[0]).in(language);
    return Quotation.around(text, term.start(), term.form().length());
  }
}

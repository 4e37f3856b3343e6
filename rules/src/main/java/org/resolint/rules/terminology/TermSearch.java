package org.resolint.rules.terminology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;

/** Looks concepts up by a word of their terms. */
public final class TermSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private TermSearch() {}

  /**
   * The concepts with a term or id that holds a word, whatever its case and accents; if there are
   * none, those whose terms stand in it, inflected or not. Those that have it as a term come first.
   *
   * @param word a word, a part of one, or several
   * @param language the language of the terms to look at; empty for all
   */
  public static Termbase find(Termbase termbase, String word, Optional<String> language) {
    String wanted = plain(word);
    Optional<String> primary = language.map(Term::primaryLanguage);
    Termbase holding = termbase.where(concept -> holds(concept, wanted, primary));
    return holding.concepts().isEmpty()
        ? standingIn(word, termbase, primary)
        : exactFirst(holding, wanted);
  }

  private static Termbase exactFirst(Termbase holding, String wanted) {
    List<Concept> concepts = new ArrayList<>(holding.concepts());
    concepts.sort(
        Comparator.comparing(
            concept ->
                concept.terms().stream().noneMatch(term -> plain(term.text()).equals(wanted))));
    return Termbase.of(concepts, holding.examples());
  }

  private static boolean holds(Concept concept, String wanted, Optional<String> language) {
    return (language.isEmpty() && plain(concept.id()).contains(wanted))
        || concept.terms().stream()
            .filter(term -> language.isEmpty() || term.language().equals(language.get()))
            .anyMatch(term -> plain(term.text()).contains(wanted));
  }

  private static Termbase standingIn(String words, Termbase termbase, Optional<String> language) {
    Lexicons lexicons = new Lexicons();
    Set<String> ids = new HashSet<>();
    for (String code : language.map(List::of).orElseGet(() -> List.copyOf(termbase.languages()))) {
      TermFinder.matcher(termbase, code, lexicons).find(words).stream()
          .flatMap(occurrence -> occurrence.candidates().stream())
          .forEach(candidate -> ids.add(candidate.concept().id()));
    }
    return termbase.where(concept -> ids.contains(concept.id()));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}

package org.resolint.glossary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a termbase holds.
 *
 * @param concepts the number of concepts
 * @param kinds the number of concepts of each kind
 * @param languages what there is in each language, sorted by language
 * @param shields the number of shields
 * @param examples the number of examples
 */
public record TermbaseStatistics(
    int concepts,
    Map<ConceptKind, Integer> kinds,
    Map<String, Language> languages,
    int shields,
    int examples) {

  /**
   * How much there is in one language.
   *
   * @param concepts the number of concepts that have a term in it
   * @param terms the number of terms of each status
   */
  public record Language(int concepts, Map<AdministrativeStatus, Integer> terms) {

    public Language {
      terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    /** The number of all terms. */
    public int allTerms() {
      return terms.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public TermbaseStatistics {
    kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }

  /** Counts what a termbase holds. */
  public static TermbaseStatistics of(Termbase termbase) {
    Map<ConceptKind, Integer> kinds = new EnumMap<>(ConceptKind.class);
    Map<String, Integer> concepts = new TreeMap<>();
    Map<String, Map<AdministrativeStatus, Integer>> terms = new TreeMap<>();
    int shields = 0;
    for (ConceptKind kind : ConceptKind.values()) {
      kinds.put(kind, 0);
    }
    for (Concept concept : termbase.concepts()) {
      kinds.merge(concept.kind(), 1, Integer::sum);
      shields += concept.shields().size();
      Set<String> languages = new HashSet<>();
      for (Term term : concept.terms()) {
        languages.add(term.language());
        terms
            .computeIfAbsent(term.language(), key -> zeros())
            .merge(term.status(), 1, Integer::sum);
      }
      languages.forEach(language -> concepts.merge(language, 1, Integer::sum));
    }
    Map<String, Language> languages = new TreeMap<>();
    terms.forEach(
        (language, counts) ->
            languages.put(language, new Language(concepts.getOrDefault(language, 0), counts)));
    return new TermbaseStatistics(
        termbase.concepts().size(), kinds, languages, shields, termbase.examples().size());
  }

  private static Map<AdministrativeStatus, Integer> zeros() {
    Map<AdministrativeStatus, Integer> zeros = new EnumMap<>(AdministrativeStatus.class);
    for (AdministrativeStatus status : AdministrativeStatus.values()) {
      zeros.put(status, 0);
    }
    return zeros;
  }
}

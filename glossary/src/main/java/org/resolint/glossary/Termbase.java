package org.resolint.glossary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Concepts with their terms, one concept an id, in the order in which they were given. Immutable.
 */
public final class Termbase {

  private final Map<String, Concept> conceptsById;

  private Termbase(Map<String, Concept> conceptsById) {
    this.conceptsById = Collections.unmodifiableMap(conceptsById);
  }

  /**
   * A termbase of these concepts.
   *
   * @throws IllegalArgumentException if two concepts have one id
   */
  public static Termbase of(Collection<Concept> concepts) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      if (byId.putIfAbsent(concept.id(), concept) != null) {
        throw new IllegalArgumentException("two concepts have the id " + concept.id());
      }
    }
    return new Termbase(byId);
  }

  /**
   * All concepts of several termbases; where two have one id, the later termbase's stands alone.
   */
  public static Termbase merge(List<Termbase> termbases) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Termbase termbase : termbases) {
      byId.putAll(termbase.conceptsById);
    }
    return new Termbase(byId);
  }

  public Collection<Concept> concepts() {
    return conceptsById.values();
  }

  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(conceptsById.get(id));
  }

  /** The languages that some term is in, sorted. */
  public Set<String> languages() {
    return conceptsById.values().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(Term::language)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The termbase of those concepts that are wanted, for instance without opening phrases. */
  public Termbase where(Predicate<? super Concept> wanted) {
    return of(conceptsById.values().stream().filter(wanted).toList());
  }
}

package org.resolint.glossary;

import java.util.ArrayList;
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
 * Concepts with their terms and examples, one concept an id, in the order in which they were given.
 * Immutable.
 */
public final class Termbase {

  private final Map<String, Concept> conceptsById;
  private final List<Example> examples;

  private Termbase(Map<String, Concept> conceptsById, List<Example> examples) {
    this.conceptsById = Collections.unmodifiableMap(conceptsById);
    this.examples = List.copyOf(examples);
  }

  /**
   * A termbase of these concepts.
   *
   * @throws IllegalArgumentException if two concepts have one id
   */
  public static Termbase of(Collection<Concept> concepts) {
    return of(concepts, List.of());
  }

  /**
   * A termbase of these concepts with their examples.
   *
   * @throws IllegalArgumentException if two concepts have one id, or an example has no concept
   */
  public static Termbase of(Collection<Concept> concepts, List<Example> examples) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Concept concept : concepts) {
      if (byId.putIfAbsent(concept.id(), concept) != null) {
        throw new IllegalArgumentException("two concepts have the id " + concept.id());
      }
    }
    for (Example example : examples) {
      if (!byId.containsKey(example.conceptId())) {
        throw new IllegalArgumentException("there is no concept " + example.conceptId());
      }
    }
    return new Termbase(byId, examples);
  }

  /**
   * All concepts of several termbases with their examples; where two have one id, the later
   * termbase's stands alone.
   */
  public static Termbase merge(List<Termbase> termbases) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    for (Termbase termbase : termbases) {
      if (!examples.isEmpty()) {
        examples.removeIf(example -> termbase.conceptsById.containsKey(example.conceptId()));
      }
      byId.putAll(termbase.conceptsById);
      examples.addAll(termbase.examples);
    }
    return new Termbase(byId, examples);
  }

  public Collection<Concept> concepts() {
    return conceptsById.values();
  }

  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(conceptsById.get(id));
  }

  /** The examples of all concepts, in the order of the files. */
  public List<Example> examples() {
    return examples;
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
    List<Concept> concepts = conceptsById.values().stream().filter(wanted).toList();
    Set<String> ids = concepts.stream().map(Concept::id).collect(Collectors.toSet());
    return of(
        concepts, examples.stream().filter(example -> ids.contains(example.conceptId())).toList());
  }
}

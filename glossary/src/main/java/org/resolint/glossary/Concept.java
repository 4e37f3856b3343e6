package org.resolint.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notion with its terms in one or more languages.
 *
 * @param id unique in a termbase, such as {@code human-rights}
 * @param kind what its terms name
 * @param subjectField empty where not given
 * @param definition empty where not given
 * @param note empty where not given
 * @param terms in the order of the file
 * @param shields names inside which none of the terms is judged, in the order of the file
 */
public record Concept(
    String id,
    ConceptKind kind,
    String subjectField,
    String definition,
    String note,
    List<Term> terms,
    List<Shield> shields) {

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a concept needs an id");
    }
    terms = List.copyOf(terms);
    shields = List.copyOf(shields);
  }

  /** A concept that has nothing but terms. */
  public static Concept of(String id, ConceptKind kind, List<Term> terms) {
    return new Concept(id, kind, "", "", "", terms, List.of());
  }

  /** The terms in one language, in the order of the file. */
  public List<Term> terms(String language) {
    String primary = Term.primaryLanguage(language);
    List<Term> own = new ArrayList<>();
    for (Term term : terms) {
      if (term.language().equals(primary)) {
        own.add(term);
      }
    }
    return Collections.unmodifiableList(own);
  }

  /** The shields in one language, in the order of the file. */
  public List<Shield> shields(String language) {
    String primary = Term.primaryLanguage(language);
    return shields.stream().filter(shield -> shield.language().equals(primary)).toList();
  }

  /**
   * The term to use in the body of a text of a given organ and day of adoption.
   *
   * @param organ null if unknown
   * @param date null if unknown
   */
  public Optional<Term> preferred(
      String language, @Nullable String organ, @Nullable LocalDate date) {
    return preferred(language, organ, date, TextPlace.BODY);
  }

  /**
   * The term to use in a text of a given organ and day of adoption.
   *
   * @param organ null if unknown
   * @param date null if unknown
   * @param place where in the text
   */
  public Optional<Term> preferred(
      String language, @Nullable String organ, @Nullable LocalDate date, TextPlace place) {
    return terms(language).stream()
        .filter(term -> term.statusFor(organ, date, place) == AdministrativeStatus.PREFERRED)
        .findFirst();
  }
}

package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolint.core.text.Span;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.analysis.TermHit.Setting;

/**
 * The concepts that a paragraph names.
 *
 * <p>Immutable.
 */
public final class TermMentions {
  private final List<Named> named;
  private final Set<String> present;

  private TermMentions(List<Named> named, Set<String> present) {
    this.named = named;
    this.present = present;
  }

  /** A concept that a paragraph names for certain, in the author's own words. */
  public record Named(String concept, Span span) {
    void write(FactWriter out) {
      out.text(concept);
      out.span(span);
    }

    static Named read(FactReader in) {
      return new Named(in.text(), in.span());
    }
  }

  /**
   * The concepts of a paragraph.
   *
   * @param hits the terms found in it, in order
   * @param present the ids of all concepts that it may name; a set that nobody changes any more
   */
  static TermMentions of(List<TermHit> hits, Set<String> present) {
    Map<String, Span> named = new LinkedHashMap<>();
    for (TermHit hit : hits) {
      if (isCertain(hit)) {
        named.putIfAbsent(hit.occurrence().concept().id(), hit.span());
      }
    }
    List<Named> places = new ArrayList<>();
    named.forEach((concept, span) -> places.add(new Named(concept, span)));
    return new TermMentions(places, present);
  }

  void write(FactWriter out) {
    out.list(named(), (name, to) -> name.write(to));
    out.texts(present);
  }

  static TermMentions read(FactReader in) {
    List<Named> named = in.list(Named::read);
    return new TermMentions(named, Set.copyOf(in.texts()));
  }

  private static boolean isCertain(TermHit hit) {
    Concept concept = hit.occurrence().concept();
    return hit.setting() == Setting.OWN_WORDS
        && !hit.occurrence().shielded()
        && concept.kind() != ConceptKind.OPENING_PHRASE
        && hit.occurrence().candidates().stream()
            .allMatch(candidate -> candidate.concept().equals(concept));
  }

  /** The concepts that are named for certain, each at its first place. */
  public List<Named> named() {
    return named;
  }

  /**
   * Whether the paragraph names a concept in any way: by any term of it, discouraged or not, in a
   * quotation, or within the term of another concept.
   */
  public boolean has(String concept) {
    return present.contains(concept);
  }
}

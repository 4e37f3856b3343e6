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
 * The concepts that a paragraph names, packed tight: thousands of documents are kept at a time.
 *
 * <p>Immutable.
 */
public final class TermMentions {
  private final String[] named;
  private final int[] offsets;
  private final Set<String> present;

  private TermMentions(String[] named, int[] offsets, Set<String> present) {
    this.named = named;
    this.offsets = offsets;
    this.present = present;
  }

  /** A concept that a paragraph names for certain, in the author's own words. */
  public record Named(String concept, Span span) {}

  /**
   * The concepts of a paragraph.
   *
   * @param hits the terms found in it, in order
   * @param present the ids of all concepts that it may name
   */
  static TermMentions of(List<TermHit> hits, Set<String> present) {
    Map<String, Span> named = new LinkedHashMap<>();
    for (TermHit hit : hits) {
      if (isCertain(hit)) {
        named.putIfAbsent(hit.occurrence().concept().id(), hit.span());
      }
    }
    int[] offsets = new int[named.size() * 2];
    int next = 0;
    for (Span span : named.values()) {
      offsets[next++] = span.start();
      offsets[next++] = span.end();
    }
    return new TermMentions(named.keySet().toArray(String[]::new), offsets, Set.copyOf(present));
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
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < named.length; i++) {
      all.add(new Named(named[i], new Span(offsets[2 * i], offsets[2 * i + 1])));
    }
    return all;
  }

  /**
   * Whether the paragraph names a concept in any way: by any term of it, discouraged or not, in a
   * quotation, or within the term of another concept.
   */
  public boolean has(String concept) {
    return present.contains(concept);
  }
}

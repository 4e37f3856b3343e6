package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Termbase;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.versions.TermMentions.Named;

/**
 * Which concepts of the English version another one calls by the term for something else, as far as
 * repetition tells: a term without a rendering and a term too many, in the same paragraphs.
 *
 * <p>Not thread-safe.
 */
public final class Substitutions {
  /** Once may be chance, as what is left out of a sentence and what is added to it often are. */
  private static final int FEWEST = 2;

  private final Termbase termbase;
  private final Renderability renderability;
  private final String language;

  /** Where a concept of another name stands in each of two versions. */
  private final Map<Names, List<Place>> places = new LinkedHashMap<>();

  private final Map<String, List<Place>> own = new HashMap<>();
  private final Map<String, Integer> lost = new HashMap<>();
  private final Map<String, Integer> gained = new HashMap<>();

  /**
   * What two versions of a paragraph name.
   *
   * @param english what English names
   * @param other what the other version names for it
   */
  public record Place(Row row, Named english, Named other) {}

  /**
   * A term that does the work of two.
   *
   * @param places where it stands for another concept than its own
   * @param own where it stands for its own concept
   */
  public record Shared(List<Place> places, List<Place> own) {}

  private record Names(String english, String other) {}

  private Substitutions(Termbase termbase, String language) {
    this.termbase = termbase;
    this.renderability = new Renderability(termbase);
    this.language = language;
  }

  /** The terms of a version that stand for two concepts of the English one, which is the first. */
  public static List<Shared> in(Versions versions, int version, Termbase termbase) {
    Substitutions found = new Substitutions(termbase, versions.language(version));
    for (Row row : versions.rows()) {
      PassageFacts english = row.in(0);
      PassageFacts other = row.in(version);
      if (english != null && other != null && row.sketch().part() != Part.FOOTNOTE) {
        found.add(row, english.terms(), other.terms());
      }
    }
    return found.shared();
  }

  private void add(Row row, TermMentions english, TermMentions other) {
    Map<String, Named> named = new HashMap<>();
    english.named().forEach(name -> named.put(name.concept(), name));
    List<Named> missing = renderability.missing(english, other, language);
    missing.forEach(name -> lost.merge(name.concept(), 1, Integer::sum));
    Set<String> gone = new HashSet<>();
    for (Named instead : other.named()) {
      Named same = named.get(instead.concept());
      if (same != null) {
        own.computeIfAbsent(instead.concept(), concept -> new ArrayList<>())
            .add(new Place(row, same, instead));
      } else if (!english.has(instead.concept()) && gone.add(instead.concept())) {
        gained.merge(instead.concept(), 1, Integer::sum);
        for (Named name : missing) {
          if (kind(name).equals(kind(instead))) {
            places
                .computeIfAbsent(
                    new Names(name.concept(), instead.concept()), names -> new ArrayList<>())
                .add(new Place(row, name, instead));
          }
        }
      }
    }
  }

  private Optional<?> kind(Named named) {
    return termbase.concept(named.concept()).map(Concept::kind);
  }

  private List<Shared> shared() {
    List<Shared> shared = new ArrayList<>();
    places.forEach(
        (names, together) -> {
          List<Place> usual = own.getOrDefault(names.other(), List.of());
          if (together.size() >= FEWEST
              && !usual.isEmpty()
              && isMost(together, lost.getOrDefault(names.english(), 0))
              && isMost(together, gained.getOrDefault(names.other(), 0))) {
            shared.add(new Shared(together, usual));
          }
        });
    return shared;
  }

  /** Whether a pair accounts for most of the paragraphs that one side of it stands in alone. */
  private static boolean isMost(List<Place> together, int all) {
    return together.size() * 2 > all;
  }
}

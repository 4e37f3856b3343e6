package org.resolint.core.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a language says "also" and "further" in openings. */
public record Adverbs(List<Adverb> all, Map<Part, Placement> placements, String separator) {

  /** Where an adverb stands. */
  public enum Placement {
    BEFORE_VERB,
    AFTER_VERB
  }

  /**
   * An adverb.
   *
   * @param english "also" or "further"
   * @param words as written in lower case, the usual one first
   */
  public record Adverb(String english, List<String> words) {
    public Adverb {
      words = List.copyOf(words);
    }

    /** The usual word. */
    public String word() {
      return words.get(0);
    }
  }

  public Adverbs {
    all = List.copyOf(all);
    placements = Map.copyOf(placements);
  }

  /** Where the adverb stands in a part. */
  public Placement placement(Part part) {
    return placements.getOrDefault(part, Placement.AFTER_VERB);
  }

  /** An adverb by its English name. */
  public Optional<Adverb> find(String english) {
    return all.stream().filter(adverb -> adverb.english().equals(english)).findFirst();
  }

  /**
   * The text to insert for an adverb: with the separator after it before a verb, and before it
   * after a verb. It is in lower case: whoever puts it at the head of a paragraph changes the case
   * of both words.
   *
   * @return empty if the language has no such adverb
   */
  public Optional<String> insertion(Part part, String english) {
    boolean before = placement(part) == Placement.BEFORE_VERB;
    return find(english).map(a -> before ? a.word() + separator : separator + a.word());
  }
}

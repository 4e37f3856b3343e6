package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.resolint.rules.lexicon.Lexicons;

/** What the openings of the first version are called in another one, paragraph by paragraph. */
public final class Renderings {

  /**
   * An opening in both versions.
   *
   * @param original the opening in the first version
   * @param rendering the opening in the other one
   * @param row the paragraph
   */
  public record Pair(
      OpeningFact original,
      OpeningFact rendering,
      OpeningWords originalWords,
      OpeningWords renderingWords,
      Row row) {}

  private Renderings() {}

  /** The openings that two versions share, in order. */
  public static List<Pair> in(Versions versions, int version, Lexicons lexicons) {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : versions.rows()) {
      PassageFacts there = row.in(0);
      PassageFacts here = row.in(version);
      if (there != null && here != null && there.opening() != null && here.opening() != null) {
        OpeningFact original = there.opening();
        OpeningFact rendering = here.opening();
        pairs.add(
            new Pair(
                original,
                rendering,
                OpeningWords.of(original.bare(), versions.language(0), lexicons),
                OpeningWords.of(rendering.bare(), versions.language(version), lexicons),
                row));
      }
    }
    return pairs;
  }

  /** Pairs with like words together, the largest group first, else in their order. */
  public static List<List<Pair>> groups(List<Pair> pairs, Function<Pair, OpeningWords> words) {
    List<List<Pair>> groups = new ArrayList<>();
    for (Pair pair : pairs) {
      groups.stream()
          .filter(group -> words.apply(group.get(0)).isLike(words.apply(pair)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Pair> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(pair);
    }
    groups.sort(Comparator.comparingInt(group -> -group.size()));
    return groups;
  }
}

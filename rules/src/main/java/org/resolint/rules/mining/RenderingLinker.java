package org.resolint.rules.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links candidates of two languages, the surest first, so that no rendering is given to two terms.
 */
final class RenderingLinker {
  private static final double LEAST_DICE = 0.5;
  private static final int FEWEST_PASSAGES = 2;

  private record Link(Candidate term, Candidate rendering, double score) {}

  /** Of two renderings as likely, the longer one is no part of something. */
  private static final Comparator<Link> SUREST_FIRST =
      Comparator.comparingDouble((Link link) -> -link.score())
          .thenComparing(link -> -link.term().size())
          .thenComparing(link -> -link.rendering().form().length())
          .thenComparing(link -> link.term().form())
          .thenComparing(link -> link.rendering().form());

  private final List<Candidate> renderings;
  private final boolean[] paired;
  private final int pairs;
  private final double usualRatio;

  /** By passage, the renderings that it has. */
  private final Map<Integer, List<Integer>> byPassage = new HashMap<>();

  /**
   * A linker to the candidates of a language.
   *
   * @param paired by passage, whether both languages have it
   * @param usualRatio how many times as long as the terms' language this one is
   */
  RenderingLinker(List<Candidate> renderings, boolean[] paired, double usualRatio) {
    this.renderings = renderings;
    this.usualRatio = usualRatio;
    this.paired = paired;
    int count = 0;
    for (boolean pair : paired) {
      count += pair ? 1 : 0;
    }
    this.pairs = count;
    for (int i = 0; i < renderings.size(); i++) {
      for (int passage : renderings.get(i).passages()) {
        if (paired[passage]) {
          byPassage.computeIfAbsent(passage, key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** The rendering of each term that has one. */
  Map<Candidate, Candidate> link(List<Candidate> terms) {
    List<Link> links = new ArrayList<>();
    for (Candidate term : terms) {
      addLinks(term, links);
    }
    links.sort(SUREST_FIRST);
    Map<Candidate, Candidate> linked = new HashMap<>();
    Set<Candidate> taken = new HashSet<>();
    for (Link link : links) {
      if (!linked.containsKey(link.term()) && taken.add(link.rendering())) {
        linked.put(link.term(), link.rendering());
      }
    }
    return linked;
  }

  private void addLinks(Candidate term, List<Link> links) {
    Map<Integer, Integer> together = new HashMap<>();
    for (int passage : term.passages()) {
      for (int rendering : byPassage.getOrDefault(passage, List.of())) {
        together.merge(rendering, 1, Integer::sum);
      }
    }
    int own = inPairs(term);
    together.forEach(
        (rendering, both) -> {
          if (both >= FEWEST_PASSAGES) {
            Candidate other = renderings.get(rendering);
            Association association = new Association(both, own, inPairs(other), pairs);
            if (association.dice() >= LEAST_DICE) {
              links.add(new Link(term, other, association.logLikelihood() * likeness(term, other)));
            }
          }
        });
  }

  /** Of what occurs as often, that which is as long as a rendering usually is is complete. */
  private double likeness(Candidate term, Candidate rendering) {
    double ratio = rendering.form().length() / (term.form().length() * usualRatio);
    return Math.sqrt(Math.min(ratio, 1 / ratio));
  }

  private int inPairs(Candidate candidate) {
    int count = 0;
    for (int passage : candidate.passages()) {
      count += paired[passage] ? 1 : 0;
    }
    return count;
  }
}

package org.resolint.rules.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the paragraphs of two language versions by what does not depend on words: the figures, the
 * phrase they open with, their length and their label. The weights were chosen on the resolutions
 * of several years and languages that stand beside the project's design.
 */
public final class LanguageVersions {
  /** Two paragraphs of one level that share nothing but their place are still better paired. */
  private static final double SAME_LEVEL = 0.6;

  private static final double SAME_LABEL = 0.5;
  private static final double SUBPARAGRAPHS = 0.7;
  private static final double SAME_OPENING = 1.5;
  private static final double OTHER_OPENING = -0.7;
  private static final double ALL_FIGURES = 3.0;
  private static final double NO_FIGURES = -1.0;
  private static final double LENGTH = 1.2;

  private final List<Sketch> left;
  private final List<Sketch> right;
  private final double ratio;

  private LanguageVersions(List<Sketch> left, List<Sketch> right) {
    this.left = left;
    this.right = right;
    this.ratio = (1.0 + length(right)) / (1.0 + length(left));
  }

  /**
   * For each paragraph of the right version the place of its counterpart in the left one, or {@link
   * Alignment#NONE}.
   */
  public static int[] counterparts(List<Sketch> left, List<Sketch> right) {
    int[] counterparts = new int[right.size()];
    Arrays.fill(counterparts, Alignment.NONE);
    for (Part part : Part.values()) {
      List<Integer> ofLeft = places(left, part);
      List<Integer> ofRight = places(right, part);
      if (part == Part.SEGMENT) {
        pairByLabel(left, right, counterparts);
        continue;
      }
      LanguageVersions versions = new LanguageVersions(of(left, ofLeft), of(right, ofRight));
      int[] ofPart = Alignment.counterparts(ofLeft.size(), ofRight.size(), versions::similarity);
      for (int i = 0; i < ofPart.length; i++) {
        if (ofPart[i] != Alignment.NONE) {
          counterparts[ofRight.get(i)] = ofLeft.get(ofPart[i]);
        }
      }
    }
    return counterparts;
  }

  /** Aligned text says itself what belongs together. */
  private static void pairByLabel(List<Sketch> left, List<Sketch> right, int[] counterparts) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = left.size() - 1; i >= 0; i--) {
      if (left.get(i).part() == Part.SEGMENT) {
        places.put(left.get(i).label(), i);
      }
    }
    for (int i = 0; i < counterparts.length; i++) {
      if (right.get(i).part() == Part.SEGMENT) {
        // A second segment of the unit in one language has no counterpart.
        Integer place = places.remove(right.get(i).label());
        counterparts[i] = place == null ? Alignment.NONE : place;
      }
    }
  }

  private static List<Integer> places(List<Sketch> sketches, Part part) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      if (sketches.get(i).part() == part) {
        places.add(i);
      }
    }
    return places;
  }

  private static List<Sketch> of(List<Sketch> sketches, List<Integer> places) {
    return places.stream().map(sketches::get).toList();
  }

  private static long length(List<Sketch> sketches) {
    return sketches.stream().mapToLong(Sketch::length).sum();
  }

  private double similarity(int i, int j) {
    Sketch one = left.get(i);
    Sketch other = right.get(j);
    if ((one.level() == 1) != (other.level() == 1)) {
      return -1;
    }
    double worth = SAME_LEVEL + figures(one.figures(), other.figures()) + openings(one, other);
    if (one.label().equals(other.label())) {
      worth += SAME_LABEL;
    }
    if (one.children() > 0 || other.children() > 0) {
      worth += one.children() > 0 && other.children() > 0 ? SUBPARAGRAPHS : -SUBPARAGRAPHS;
    }
    double lengths = Math.log((other.length() + 10.0) / (one.length() * ratio + 10.0));
    return worth - LENGTH * Math.min(1.5, Math.abs(lengths));
  }

  private static double openings(Sketch one, Sketch other) {
    if (one.openings().isEmpty() || other.openings().isEmpty()) {
      return 0;
    }
    boolean meet = one.openings().stream().anyMatch(other.openings()::contains);
    return meet ? SAME_OPENING : OTHER_OPENING;
  }

  /** Numbers are the same in all languages, but some are written in words in one of them. */
  private static double figures(Set<String> one, Set<String> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    double share = (double) common / Math.max(one.size(), other.size());
    return NO_FIGURES + (ALL_FIGURES - NO_FIGURES) * share;
  }
}

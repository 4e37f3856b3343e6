package org.resolint.rules.concordance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolint.core.text.Span;

/**
 * Where a version mentions things that every version should mention.
 *
 * @param places the first mention of each thing
 * @param passages where each passage stands
 * @param figures the numbers in each passage, in Western digits
 */
record Mentions(
    Map<String, Mention> places,
    Map<PassageId, Span> passages,
    Map<PassageId, Set<String>> figures) {

  /** Copies the maps. */
  Mentions {
    places = Map.copyOf(places);
    passages = Map.copyOf(passages);
    figures = Map.copyOf(figures);
  }

  /**
   * One mention.
   *
   * @param passage the passage it stands in
   * @param span where it stands in the source
   */
  record Mention(PassageId passage, Span span) {}

  /** The places of passages. */
  static Map<PassageId, Span> places(List<Passage> passages) {
    Map<PassageId, Span> places = new LinkedHashMap<>();
    passages.forEach(passage -> places.putIfAbsent(passage.id(), passage.paragraph().span()));
    return places;
  }

  /** The figures of passages. */
  static Map<PassageId, Set<String>> figures(List<Passage> passages) {
    Map<PassageId, Set<String>> figures = new LinkedHashMap<>();
    for (Passage passage : passages) {
      figures
          .computeIfAbsent(passage.id(), id -> new TreeSet<>())
          .addAll(figures(passage.paragraph().text()));
    }
    return figures;
  }

  /** The numbers in a text in Western digits, those joined by slashes both whole and in parts. */
  static Set<String> figures(CharSequence text) {
    Set<String> figures = new TreeSet<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        run.append(digit);
      } else if (c == '/' && !run.isEmpty()) {
        run.append(c);
      } else if (!run.isEmpty()) {
        addFigures(run.toString(), figures);
        run.setLength(0);
      }
    }
    return figures;
  }

  private static void addFigures(String run, Set<String> figures) {
    List<String> parts = Arrays.stream(run.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    figures.addAll(parts);
    figures.add(String.join("/", parts));
  }

  /** All figures of the version. */
  Set<String> allFigures() {
    Set<String> all = new TreeSet<>();
    figures.values().forEach(all::addAll);
    return all;
  }

  /** What any of several versions mentions. */
  static Set<String> union(List<Mentions> versions) {
    Map<String, Boolean> all = new TreeMap<>();
    versions.forEach(version -> version.places.keySet().forEach(thing -> all.put(thing, true)));
    return all.keySet();
  }
}

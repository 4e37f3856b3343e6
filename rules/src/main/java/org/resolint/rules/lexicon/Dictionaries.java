package org.resolint.rules.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dictionaries of one language, each read at first need. Words are looked up exactly as given.
 */
final class Dictionaries {
  private static final String LIST = ".dic";

  private final Supplier<WordGraph> speller;
  private final List<Predicate<String>> spelling;
  private final Supplier<WordGraph> readings;
  private final Optional<Supplier<WordGraph>> synthesis;

  Dictionaries(LexiconProfile profile) {
    Map<String, Supplier<WordGraph>> opened = new HashMap<>();
    String suggesting = profile.spelling().get(0);
    this.speller = graph(opened, suggesting.endsWith(LIST) ? profile.readings() : suggesting);
    this.spelling =
        profile.spelling().stream().map(path -> words(opened, path, profile.unused())).toList();
    this.readings = graph(opened, profile.readings());
    this.synthesis = profile.synthesis().map(path -> graph(opened, path));
  }

  /**
   * Whether every dictionary that a profile names is on the class path: each is its own jar, which
   * may be left out.
   */
  static boolean areThere(LexiconProfile profile) {
    ClassLoader loader = Dictionaries.class.getClassLoader();
    return Stream.of(
            profile.spelling().stream(),
            Stream.of(profile.readings()),
            profile.synthesis().stream())
        .flatMap(paths -> paths)
        .distinct()
        .allMatch(path -> loader.getResource(path) != null);
  }

  private static Supplier<WordGraph> graph(Map<String, Supplier<WordGraph>> opened, String path) {
    return opened.computeIfAbsent(path, p -> new Lazy<>(() -> WordGraph.open(p)));
  }

  private static Predicate<String> words(
      Map<String, Supplier<WordGraph>> opened, String path, Pattern unused) {
    if (path.endsWith(LIST)) {
      Supplier<AffixedWords> list = new Lazy<>(() -> AffixedWords.open(path, unused));
      return form -> list.get().test(form);
    }
    Supplier<WordGraph> graph = graph(opened, path);
    return form -> graph.get().test(form);
  }

  boolean spell(String form) {
    for (Predicate<String> words : spelling) {
      if (words.test(form)) {
        return true;
      }
    }
    return false;
  }

  List<Reading> readings(String form) {
    return readings.get().readings(form);
  }

  /**
   * The dictionary that suggestions come from: the first that decides, or, where that is a list,
   * the one of readings.
   */
  WordGraph speller() {
    return speller.get();
  }

  /**
   * The forms of a lemma, each as a reading of its tag: the form stands where a reading has its
   * lemma.
   */
  List<Reading> inflections(String lemma) {
    return synthesis.map(graph -> graph.get().inflections(lemma)).orElse(List.of());
  }
}

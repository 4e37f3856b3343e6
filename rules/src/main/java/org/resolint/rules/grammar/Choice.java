package org.resolint.rules.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resolint.rules.text.PackFile;

/**
 * Which rules of the engine count in a language, and as what, from {@code grammar.properties}.
 * Immutable and thread-safe.
 */
final class Choice {
  private static final String CATEGORY = "@";

  private final List<Sort> sorts;
  private final List<Pattern> silent;
  private final Set<String> right;
  private final List<String> clauses;

  /** The rules of the engine that report the same defect. */
  private record Sort(String defect, Set<String> categories, List<Pattern> ids) {
    boolean has(String rule, String category) {
      return categories.contains(category)
          || ids.stream().anyMatch(pattern -> pattern.matcher(rule).matches());
    }
  }

  private Choice(List<Sort> sorts, List<Pattern> silent, Set<String> right, List<String> clauses) {
    this.sorts = List.copyOf(sorts);
    this.silent = List.copyOf(silent);
    this.right = Set.copyOf(right);
    this.clauses = List.copyOf(clauses);
  }

  /**
   * What the file says of a language.
   *
   * @param defects the second parts of the ids of our rules; the first that has a rule of the
   *     engine reports it
   */
  static Choice of(String language, List<String> defects) {
    Map<String, String> file = PackFile.properties("grammar");
    List<Sort> sorts = new ArrayList<>();
    for (String defect : defects) {
      List<String> items = items(file, language + "." + defect);
      Set<String> categories = new HashSet<>();
      List<Pattern> ids = new ArrayList<>();
      for (String item : items) {
        if (item.startsWith(CATEGORY)) {
          categories.add(item.substring(1));
        } else {
          ids.add(pattern(item));
        }
      }
      sorts.add(new Sort(defect, categories, ids));
    }
    String off = language + ".off.";
    List<Pattern> silent = new ArrayList<>();
    for (String key : file.keySet()) {
      if (key.startsWith(off)) {
        silent.add(pattern(key.substring(off.length())));
      }
    }
    return new Choice(
        sorts,
        silent,
        new HashSet<>(items(file, language + ".right")),
        items(file, language + ".clause"));
  }

  private static List<String> items(Map<String, String> file, String key) {
    return Stream.of(file.getOrDefault(key, "").split("\\s+"))
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static Pattern pattern(String item) {
    return Pattern.compile("\\Q" + item.replace("*", "\\E.*\\Q") + "\\E(?:\\[\\d+\\])?");
  }

  /**
   * The defect that a rule of the engine reports; empty if nobody wants to hear of it.
   *
   * @param rule its id, with or without the number of its part
   */
  Optional<String> defect(String rule, String category) {
    if (silent.stream().anyMatch(pattern -> pattern.matcher(rule).matches())) {
      return Optional.empty();
    }
    return sorts.stream().filter(sort -> sort.has(rule, category)).map(Sort::defect).findFirst();
  }

  /** The words after which, behind the opening of a paragraph, a whole sentence follows. */
  List<String> clauses() {
    return clauses;
  }

  /** Whether a word is right where the engine finds fault with it. */
  boolean isRight(String word) {
    return right.contains(word);
  }
}

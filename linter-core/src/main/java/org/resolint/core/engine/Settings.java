package org.resolint.core.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.rule.Severity;

/**
 * What the user decided: which rules run and how much their findings matter. Resolved and
 * immutable.
 *
 * @param select rule ids or packs that alone run; empty for the default choice
 * @param ignore rule ids or packs that do not run
 * @param levels rule ids or packs with the level that the configuration gives them
 * @param extent how much is asked for; what needs more runs only where it is selected
 * @param numbers by rule id, the numbers that are not to be those the rule declares
 * @param organ the key of the body whose documents they are where they do not say so, or null
 */
public record Settings(
    List<String> select,
    List<String> ignore,
    Map<String, Level> levels,
    Extent extent,
    Map<String, Map<String, Integer>> numbers,
    @Nullable String organ) {
  /** Nothing decided: every rule as it declares itself. */
  public static final Settings DEFAULT = new Settings(List.of(), List.of(), Map.of());

  /** The level a configuration gives to a rule. */
  public enum Level {
    /** Does not run. */
    OFF,
    /** Reports at info. */
    INFO,
    /** Reports at warning. */
    WARNING,
    /** Reports at error. */
    ERROR
  }

  /** Copies the collections. */
  public Settings {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    levels = Map.copyOf(levels);
    numbers = Map.copyOf(numbers);
  }

  /** Settings that choose rules and levels alone. */
  public Settings(List<String> select, List<String> ignore, Map<String, Level> levels) {
    this(select, ignore, levels, Extent.STANDARD, Map.of(), null);
  }

  /** The numbers that a rule goes by. */
  Map<String, Integer> numbers(RuleInfo rule) {
    if (rule.numbers().length == 0) {
      return Map.of();
    }
    Map<String, Integer> all = new HashMap<>();
    for (RuleNumber number : rule.numbers()) {
      all.put(number.name(), number.value());
    }
    all.putAll(numbers.getOrDefault(rule.id(), Map.of()));
    return all;
  }

  /**
   * The severity at which a rule reports, or empty if it does not run. A rule's id beats its pack.
   */
  public Optional<Severity> severity(RuleInfo rule) {
    if (names(ignore, rule)) {
      return Optional.empty();
    }
    boolean selected = names(select, rule);
    if (!select.isEmpty() && !selected) {
      return Optional.empty();
    }
    if (!selected && rule.extent().compareTo(extent) > 0) {
      return Optional.empty();
    }
    Level level = levels.getOrDefault(rule.id(), levels.get(pack(rule)));
    if (level == null) {
      return rule.offByDefault() && !selected ? Optional.empty() : Optional.of(rule.severity());
    }
    return switch (level) {
      case OFF -> Optional.empty();
      case INFO -> Optional.of(Severity.INFO);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }

  private static boolean names(List<String> names, RuleInfo rule) {
    return names.contains(rule.id()) || names.contains(pack(rule));
  }

  /** The pack that a rule belongs to. */
  static String pack(RuleInfo rule) {
    return rule.id().substring(0, rule.id().indexOf('/'));
  }
}

package org.resolint.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/**
 * What the user decided: which rules run and how much their findings matter. Resolved and
 * immutable.
 *
 * @param select rule ids or packs that alone run; empty for the default choice
 * @param ignore rule ids or packs that do not run
 * @param levels rule ids or packs with the level that the configuration gives them
 * @param extent how much is asked for
 */
public record Settings(
    List<String> select, List<String> ignore, Map<String, Level> levels, Extent extent) {
  /** Nothing decided: every rule as it declares itself. */
  public static final Settings DEFAULT = new Settings(List.of(), List.of(), Map.of());

  /** Settings of the standard extent. */
  public Settings(List<String> select, List<String> ignore, Map<String, Level> levels) {
    this(select, ignore, levels, Extent.STANDARD);
  }

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

  private static String pack(RuleInfo rule) {
    return rule.id().substring(0, rule.id().indexOf('/'));
  }
}

package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

class SettingsTest {
  @RuleInfo(
      id = "grammar/slow",
      summary = "Takes long",
      severity = Severity.WARNING,
      since = "0.1.0",
      extent = Extent.FULL)
  private static final class Slow {}

  private static final RuleInfo SLOW = Slow.class.getAnnotation(RuleInfo.class);

  @Test
  void a_rule_of_the_full_extent_runs_in_it_or_when_it_is_selected() {
    assertThat(Settings.DEFAULT.severity(SLOW)).isEmpty();
    assertThat(settings(List.of("grammar"), Extent.STANDARD).severity(SLOW))
        .contains(Severity.WARNING);
    assertThat(settings(List.of(), Extent.FULL).severity(SLOW)).contains(Severity.INFO);
  }

  @Test
  void a_level_alone_does_not_make_it_run() {
    assertThat(settings(List.of(), Extent.STANDARD).severity(SLOW)).isEmpty();
  }

  private static Settings settings(List<String> select, Extent extent) {
    Map<String, Level> levels = select.isEmpty() ? Map.of("grammar", Level.INFO) : Map.of();
    return new Settings(select, List.of(), levels, extent, Map.of(), null);
  }
}

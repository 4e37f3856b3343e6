package org.resolint.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static List<String> quoted(String text) {
    return Quotations.in(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void marks_of_all_scripts_quote_what_stands_between_them() {
    assertThat(quoted("the “lamp”, « le phare », 《灯塔》 and \"the buoy\""))
        .containsExactly("“lamp”", "« le phare »", "《灯塔》", "\"the buoy\"");
  }

  @Test
  void a_quotation_within_another_is_found_as_well() {
    assertThat(quoted("«the „old“ lamp»")).contains("«the „old“ lamp»");
  }

  @Test
  void a_mark_without_its_counterpart_quotes_nothing() {
    assertThat(quoted("the “lamp and the » buoy")).isEmpty();
  }
}

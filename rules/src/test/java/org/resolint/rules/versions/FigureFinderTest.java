package org.resolint.rules.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.rules.versions.FigureFinder.Figure;

final class FigureFinderTest {
  @Test
  void thousands_are_joined_whatever_divides_them() {
    assertThat(in("1,641,294 or 1 641 294 or 1.641.294")).containsOnly("1641294");
  }

  @Test
  void decimals_stand_behind_a_full_stop() {
    assertThat(in("3.5 and 3,5 and 77.0 and 0,25")).containsExactly("3.5", "3.5", "77", "0.25");
  }

  @Test
  void digits_of_all_scripts_are_read() {
    assertThat(in("٢٠٣٠ و ١٢٫٥")).containsExactly("2030", "12.5");
  }

  @Test
  void ranges_have_two_ends() {
    assertThat(in("in 2014–2015 (15-44)")).containsExactly("2014", "2015", "15", "44");
  }

  @Test
  void symbols_names_and_footnote_marks_are_no_figures() {
    assertThat(in("A/70/1, COVID-19, CO2, Rules)16, word7")).isEmpty();
  }

  @Test
  void figures_stand_beside_ideographs_and_signs() {
    assertThat(in("费用为580万美元：35万次 $12 №7")).containsExactly("580", "35", "12", "7");
  }

  private static List<String> in(String text) {
    return FigureFinder.in(text, 0).stream().map(Figure::value).toList();
  }
}

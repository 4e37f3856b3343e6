package org.resolint.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void joined_figures_count_whole_and_in_parts() {
    assertThat(Figures.in("resolution 70/1, and/or 1325 (2000)"))
        .containsExactlyInAnyOrder("70", "1", "70/1", "1325", "2000");
  }

  @Test
  void digits_of_other_scripts_count_as_western_ones() {
    assertThat(Figures.in("القرار ٧٠/١")).contains("70/1");
  }
}

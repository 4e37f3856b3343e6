package org.resolint.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

  @Test
  void a_swap_of_neighbours_is_one_edit() {
    assertThat(Edits.between("lapm", "lamp")).isEqualTo(1);
  }

  @Test
  void insertions_deletions_and_substitutions_add_up() {
    assertThat(Edits.between("lightouzes", "lighthouses")).isEqualTo(2);
    assertThat(Edits.between("", "lamp")).isEqualTo(4);
    assertThat(Edits.between("lamp", "lamp")).isZero();
  }
}

package org.resolint.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void like_paragraphs_are_paired_in_their_order() {
    assertThat(counterparts("abcd", "abcd")).containsExactly(0, 1, 2, 3);
  }

  @Test
  void what_is_missing_on_either_side_has_no_counterpart() {
    assertThat(counterparts("abcd", "xacdy"))
        .containsExactly(Alignment.NONE, 0, 2, 3, Alignment.NONE);
  }

  @Test
  void texts_without_anything_in_common_are_not_paired() {
    assertThat(counterparts("abc", "xyz")).containsOnly(Alignment.NONE);
  }

  @Test
  void an_empty_text_has_no_counterparts() {
    assertThat(counterparts("", "ab")).containsOnly(Alignment.NONE);
    assertThat(counterparts("ab", "")).isEmpty();
  }

  @Test
  void a_long_text_that_lost_its_beginning_is_still_paired() {
    int[] counterparts = Alignment.counterparts(2000, 1985, (i, j) -> i == j + 15 ? 1 : -1);
    assertThat(counterparts).startsWith(15, 16, 17).endsWith(1998, 1999);
  }

  private static int[] counterparts(String left, String right) {
    return Alignment.counterparts(
        left.length(), right.length(), (i, j) -> left.charAt(i) == right.charAt(j) ? 1 : -1);
  }
}

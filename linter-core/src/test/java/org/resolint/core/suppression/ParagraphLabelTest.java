package org.resolint.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphLabelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "operative 4",
        "Operative 4 (b)",
        "operative 4(b)(ii)",
        "paragraph 8 (a)",
        "operative paragraph 2",
        "preambular 3",
        "preambular paragraph 3",
        "recital 3",
        "footnote 12",
        "footnote *",
        "segment 7",
        "operative 2 (ب)"
      })
  void labels_are_those_of_reports_and_of_the_structure(String written) {
    assertThat(ParagraphLabel.of(written)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "4",
        "(b)",
        "operative",
        "paragraph",
        "recital 3 (a)",
        "footnote 1 2",
        "title 1",
        "operative 4 to 7 / 9",
        "operative; 4"
      })
  void what_is_no_label_is_none(String written) {
    assertThat(ParagraphLabel.of(written)).isEmpty();
  }
}

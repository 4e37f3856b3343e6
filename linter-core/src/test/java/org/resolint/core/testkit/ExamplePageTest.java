package org.resolint.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolint.core.testkit.ExamplePage.Mark;

class ExamplePageTest {

  @Test
  void marks_are_taken_out_and_count_columns_of_the_line_above() {
    ExamplePage page =
        ExamplePage.read(
            """
            # pack/defect

            ```resolution lang=fr
            Rappelant sa décision,
            ~^^^^^^^^ First word
              Autre
            ~ ^^ Second
            ~    | Empty
            ```

            ```fixed
            Rappelant
            ```
            """);

    ExamplePage.Document document = page.examples().get(0).documents().get(0);
    assertThat(page.title()).isEqualTo("pack/defect");
    assertThat(document.language()).isEqualTo("fr");
    assertThat(document.text()).isEqualTo("Rappelant sa décision,\n  Autre\n");
    assertThat(document.expected())
        .containsExactly(
            new Mark(1, 1, 10, "First word"),
            new Mark(2, 3, 5, "Second"),
            new Mark(2, 6, 6, "Empty"));
    assertThat(document.fixed()).contains(new ExamplePage.Fixed("Rappelant\n", false));
  }

  @Test
  void blocks_of_one_group_are_one_example() {
    ExamplePage page =
        ExamplePage.read(
            """
            # pack/defect

            ```resolution path=a.en.md group=pair
            A
            ~ A message
            ```
            ```resolution path=a.fr.md lang=fr group=pair
            B
            ```
            ```resolution
            C
            ```
            """);

    assertThat(page.examples()).hasSize(2);
    assertThat(page.examples().get(0).documents())
        .extracting(ExamplePage.Document::path)
        .containsExactly("a.en.md", "a.fr.md");
    assertThat(page.examples().get(0).documents().get(0).expected())
        .containsExactly(new Mark(1, 1, 2, "A message"));
  }
}

package org.resolint.rules.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.glossary.reader.TermbaseReader;
import org.resolint.rules.lexicon.Lexicons;

class TermExamplesTest {
  private static final String TERMBASE =
      """
      concepts:
      - id: well
        terms:
          en:
          - well
          - { text: water hole, status: deprecated, organs: general-assembly, from: 2001-01-01 }
          ru:
          - глубокий колодец
          - { text: водяная яма, status: deprecated }
        shields:
          en: Water Hole Fund
        examples:
      %s
      """;

  private static Termbase termbase(String examples) throws IOException {
    String text = TERMBASE.formatted(examples.indent(4).stripTrailing());
    return TermbaseReader.yaml().read(new StringReader(text), "my.yml");
  }

  private static List<String> problems(String examples) throws IOException {
    return TermExamples.problems(termbase(examples), new Lexicons()).stream()
        .map(TermbaseProblem::message)
        .toList();
  }

  @Test
  void examples_hold_in_any_form_of_the_terms() throws IOException {
    assertThat(
            problems(
                """
                en:
                - right: All wells are deep.
                - { wrong: Two water holes dry out., organ: general-assembly, date: 2001-01-01 }
                - { right: The Water Hole Fund has a well., organ: general-assembly }
                - { right: "They say “water hole” for a well.", organ: general-assembly }
                ru:
                - right: Воду берут из глубоких колодцев.
                - wrong: Вокруг водяной ямы растёт трава.
                """))
        .isEmpty();
  }

  @Test
  void an_example_that_does_not_hold_is_reported_at_its_place() throws IOException {
    assertThat(
            problems(
                """
                en:
                - wrong: Two water holes dry out.
                - right: Two pumps are dry.
                ru:
                - right: Около колодца глубокого была водяная яма.
                """))
        .containsExactly(
            "my.yml:14:7: the wrong example of 'well' has none of its discouraged terms"
                + " for its organ and date;"
                + " deprecate the term it shows, or correct the sentence",
            "my.yml:15:7: the right example of 'well' has none of its terms;"
                + " correct the sentence or the term",
            "my.yml:17:7: the right example of 'well' has 'водяная яма', which is discouraged;"
                + " add a shield, or correct the sentence");
  }

  @Test
  void the_examples_of_the_shipped_termbase_hold() {
    assertThat(TermExamples.problems(ShippedTermbase.load(), new Lexicons())).isEmpty();
  }

  @Test
  void words_are_looked_up_whatever_their_case_accents_and_endings() throws IOException {
    Termbase termbase = termbase("  en: { right: A well. }");

    assertThat(ids(TermSearch.find(termbase, "WELL", Optional.empty()))).containsExactly("well");
    assertThat(ids(TermSearch.find(termbase, "глубоких колодцах", Optional.of("ru"))))
        .containsExactly("well");
    assertThat(ids(TermSearch.find(termbase, "well", Optional.of("ru")))).isEmpty();
    assertThat(ids(TermSearch.find(ShippedTermbase.load(), "human rights", Optional.empty())))
        .first()
        .isEqualTo("human-rights");
  }

  private static List<String> ids(Termbase termbase) {
    return termbase.concepts().stream().map(Concept::id).toList();
  }
}

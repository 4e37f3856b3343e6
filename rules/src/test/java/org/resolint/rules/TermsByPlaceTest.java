package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.engine.Registry;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.RuleTrial;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.TermbaseReader;

/** A term that is discouraged in some places of a text only. */
final class TermsByPlaceTest {
  private static final String TEXT =
      """
      76/905. Sea marks and the law

      The General Assembly,

      Recalling "the law of sea marks" of 1921,

      1. Welcomes the report on sea marks;[^1]

      2. Decides to remain seized of the matter.

      [^1]: Report of the commission on sea marks.
      """;

  @ParameterizedTest
  @CsvSource({
    "title, 1",
    "body, 7",
    "footnote, 11",
    "quotation, 5",
    "'title, footnote', 1 11",
    "'title, body, footnote, quotation', 1 5 7 11"
  })
  void its_status_holds_in_these_places_alone(String places, String lines) throws IOException {
    Termbase termbase =
        TermbaseReader.yaml()
            .read(
                new StringReader(
                    """
                    concepts:
                    - id: seamark
                      terms:
                        en:
                        - seamark
                        - { text: sea mark, status: deprecated, places: [%s] }
                    """
                        .formatted(places)),
                "own.yml");
    Document document = new Document("a.md", "en", "", false, TEXT, List.of(), Optional.empty());
    RuleTrial trial =
        new RuleTrial(
            Registry.of(StandardRules.packs(termbase, List.of())), "terminology/deprecated-term");

    assertThat(trial.check(List.of(document)).get(0))
        .extracting(diagnostic -> String.valueOf(diagnostic.start().line()))
        .containsExactly(lines.split(" ", -1));
  }
}

package org.resolint.rules.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;

/** Terms in the form that a place asks for: see {@code replacements.tsv}. */
final class ReplacementListTest {
  private static final Lexicons LEXICONS = new Lexicons();

  @Test
  void aTermIsReplacedInTheFormThatThePlaceAsksFor() throws IOException {
    List<String> lines = lines();

    assertThat(lines).allMatch(line -> line.split("\t", -1).length == 6);
    assertThat(lines.stream().map(ReplacementListTest::replaced)).containsExactlyElementsOf(lines);
  }

  /** A line with what really comes out. */
  private static String replaced(String line) {
    String[] fields = line.split("\t", -1);
    Term old = Term.of(fields[0], fields[1], AdministrativeStatus.DEPRECATED);
    Term preferred = Term.of(fields[0], fields[2], AdministrativeStatus.PREFERRED);
    String text = fields[3].replace("[", "").replace("]", "");
    Concept concept = Concept.of("c", ConceptKind.TERM, List.of(old));
    List<TermOccurrence> found =
        TermFinder.matcher(Termbase.of(List.of(concept)), fields[0], LEXICONS).find(text);
    if (found.size() != 1) {
      return "found " + found + " in " + line;
    }
    TermOccurrence place = found.get(0);
    Replacement replacement =
        TermFinder.phrases(fields[0], LEXICONS)
            .orElseThrow()
            .replacement(old, preferred, text, place.start(), place.end());
    String before =
        text.substring(0, replacement.start())
            + "["
            + text.substring(replacement.start(), replacement.end())
            + "]"
            + text.substring(replacement.end());
    String after =
        text.substring(0, replacement.start())
            + replacement.text()
            + text.substring(replacement.end());
    return String.join(
        "\t", fields[0], fields[1], fields[2], before, after, replacement.certain() ? "y" : "n");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ReplacementListTest.class.getResourceAsStream("replacements.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}

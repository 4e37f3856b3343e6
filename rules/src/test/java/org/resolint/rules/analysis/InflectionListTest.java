package org.resolint.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.lexicon.Lexicons;

/** Terms in their forms, and word groups that are no form of them: see {@code inflections.tsv}. */
final class InflectionListTest {
  private static final Lexicons LEXICONS = new Lexicons();
  private static final int FEWEST_TO_MATCH = 40;
  private static final int FEWEST_OTHERS = 30;
  private static final double LEAST_MATCHED = 0.98;
  private static final double MOST_WRONG = 0.02;

  private record Line(String language, String term, String marked, boolean matches) {
    static Line of(String line) {
      String[] fields = line.split("\t", -1);
      return new Line(fields[0], fields[1], fields[2], fields[3].equals("y"));
    }

    /** What is found in the text, marked as in the list. */
    String found() {
      String text = marked.replace("[", "").replace("]", "");
      Term own = Term.of(language, term, AdministrativeStatus.PREFERRED);
      Concept concept = Concept.of("c", ConceptKind.TERM, List.of(own));
      TermMatcher matcher = TermFinder.matcher(Termbase.of(List.of(concept)), language, LEXICONS);
      StringBuilder found = new StringBuilder(text);
      List<TermOccurrence> places = new ArrayList<>(matcher.find(text));
      for (int i = places.size() - 1; i >= 0; i--) {
        found.insert(places.get(i).end(), "]").insert(places.get(i).start(), "[");
      }
      return found.toString();
    }

    boolean isRight() {
      return found().equals(marked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void termsAreFoundInTheirFormsAndNotInOtherWords(String language) {
    List<Line> matching = lines(language, true);
    List<Line> others = lines(language, false);
    assertThat(matching).hasSizeGreaterThanOrEqualTo(FEWEST_TO_MATCH);
    assertThat(others).hasSizeGreaterThanOrEqualTo(FEWEST_OTHERS);

    List<String> missed =
        matching.stream()
            .filter(line -> !line.isRight())
            .map(line -> line.term() + ": " + line.found() + " for " + line.marked())
            .toList();
    List<String> wrong =
        others.stream()
            .filter(line -> !line.isRight())
            .map(line -> line.term() + ": " + line.found())
            .toList();

    assertThat(missed)
        .as("missed")
        .hasSizeLessThanOrEqualTo((int) (matching.size() * (1 - LEAST_MATCHED)));
    assertThat(wrong).as("wrong").hasSizeLessThanOrEqualTo((int) (others.size() * MOST_WRONG));
  }

  private static List<Line> lines(String language, boolean matches) {
    try (InputStream in = InflectionListTest.class.getResourceAsStream("inflections.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Line::of)
          .filter(line -> line.language().equals(language) && line.matches() == matches)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

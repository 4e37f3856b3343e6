package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;

/** The shapes that bodies give their texts, each as an outline of what was read. */
class ShapesTest {
  private static final Path SHAPES = Path.of("src", "test", "resources", "shapes");
  private static final Path NONE = Path.of("src", "test", "resources", "none");
  private static final LanguageProfiles PROFILES = new LanguageProfiles();
  private static final DocumentReader READER = new DocumentReader(PROFILES);
  private static final ResolutionParser PARSER = new ResolutionParser(PROFILES);

  private static List<Resolution> read(Path file) throws IOException {
    return PARSER.parse(
        READER.read(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty()));
  }

  /** "number: recitals, operative paragraphs", with sub-paragraphs in parentheses. */
  private static String outline(String name) throws IOException {
    return read(SHAPES.resolve(name + ".txt")).stream()
        .map(
            resolution ->
                resolution.identity().number()
                    + ": "
                    + resolution.recitals().size()
                    + ", "
                    + labels(resolution.operativeParagraphs()))
        .collect(Collectors.joining("; "));
  }

  private static String labels(List<OperativeParagraph> paragraphs) {
    return paragraphs.stream()
        .map(
            paragraph ->
                (paragraph.label() == null ? "-" : paragraph.label())
                    + (paragraph.children().isEmpty()
                        ? ""
                        : "(" + labels(paragraph.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private static String organ(String name) throws IOException {
    return String.valueOf(read(SHAPES.resolve(name + ".txt")).get(0).identity().organ());
  }

  @Test
  void sectionsMayCountTheirParagraphsAnew() throws IOException {
    assertThat(outline("numeral-sections.en")).isEqualTo("80/114: 1, 1 2 1 2");
    Resolution resolution = read(SHAPES.resolve("numeral-sections.en.txt")).get(0);
    assertThat(resolution.headings())
        .extracting(heading -> heading.before() + " " + heading.paragraph().text())
        .containsExactly("0 I", "0 Harbours of small islands", "2 II", "2 Pilots");
  }

  @Test
  void aLetterWithATitleIsAHeadingAndNoSubParagraph() throws IOException {
    assertThat(outline("letter-sections.fr")).isEqualTo("80/114: 1, 1 2 3(a(i(a b) ii) b) 4");
  }

  @Test
  void partsShareTheNumberOfTheWhole() throws IOException {
    assertThat(outline("parts.en")).isEqualTo("80/115 A: 1, 1 2; 80/115 B: 1, 1 2");
    assertThat(read(SHAPES.resolve("parts.en.txt")).get(1).title())
        .extracting(title -> title == null ? "" : title.text())
        .isEqualTo("Southern lighthouses");
  }

  @Test
  void aSingleParagraphNeedsNoNumber() throws IOException {
    assertThat(outline("single-paragraph.es")).isEqualTo("80/116: 2, -");
  }

  @Test
  void subParagraphsNestFourDeepInTheLabelsOfEachLanguage() throws IOException {
    assertThat(outline("levels.es")).isEqualTo("80/120: 1, 1(a(i(a b) ii) b) 2");
    assertThat(outline("levels.ru")).isEqualTo("80/120: 1, 1(a(i(a b) ii) b) 2");
    assertThat(outline("levels.zh")).isEqualTo("80/120: 1, 1(a(㈠(a b) ㈡) b) 2");
    assertThat(outline("levels-parentheses.zh")).isEqualTo("80/120: 1, 1(a(一(a b) 二) b) 2");
    assertThat(outline("levels.ar")).isEqualTo("80/120: 1, 1(أ(1(أ ب) 2) ب) 2");
  }

  @Test
  void whatADeclarationSaysIsNotWhatTheResolutionDecides() throws IOException {
    for (String language : List.of("ar", "en", "fr", "zh")) {
      assertThat(outline("declaration." + language)).as(language).isEqualTo("80/117: 1, -");
    }
    assertThat(outline("annexed-declaration.ru")).isEqualTo("80/117: 1, 1 2");
    assertThat(outline("adopted-articles.en")).isEqualTo("44 (1947): 2, -");
  }

  @Test
  void aDraftWithinAnotherTextIsTheOuterOnesParagraph() throws IOException {
    assertThat(outline("nested-draft.en")).isEqualTo("2025/10: 1, -; null: 1, 1 2");
    assertThat(outline("quoted-draft.en")).isEqualTo("2025/9: 1, 1 2");
    assertThat(outline("quoted-draft.fr")).isEqualTo("2025/9: 1, -");
  }

  @Test
  void recordedVotesCloseTheText() throws IOException {
    assertThat(outline("recorded-vote.en")).isEqualTo("80/118: 1, 1 2");
    assertThat(read(SHAPES.resolve("recorded-vote.en.txt")).get(0).closing()).hasSize(6);
  }

  @Test
  void decisionsHaveNoPreamble() throws IOException {
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      String name = "decision." + language;
      assertThat(outline(name)).as(name).isEqualTo("80/501: 0, -");
      assertThat(organ(name)).as(name).isEqualTo("general-assembly");
    }
    assertThat(outline("decision-items.en")).isEqualTo("2025/203: 0, -(a b c)");
    assertThat(outline("conference-decision.en")).isEqualTo("14/3: 0, 1 2");
  }

  @Test
  void textsUnderNegotiationKeepTheirBracketsAndLabels() throws IOException {
    assertThat(outline("under-negotiation.en")).isEqualTo("null: 3, 1 1 bis(a b) 2 3 alt 1");
    assertThat(read(SHAPES.resolve("under-negotiation.en.txt")).get(0).identity().symbol())
        .isEqualTo("A/80/L.15");
  }

  @Test
  void tablesAndQuotationsAreNoParagraphsOfTheirOwn() throws IOException {
    assertThat(outline("table-and-quotation.en")).isEqualTo("80/119: 1, 1 2 3");
  }

  @Test
  void otherBodiesHaveTheirOwnHabits() throws IOException {
    assertThat(outline("health-assembly.en")).isEqualTo("WHA78.9: 3, 1(1 2) 2(1 2)");
    assertThat(outline("capital-verbs.en")).isEqualTo("5/2019: 2, 1 2 3");
    assertThat(outline("general-conference.fr")).endsWith(": 2, 1(a b) 2");
    assertThat(outline("functional-commission.en")).isEqualTo("66/1: 1, 1 2");
    assertThat(organ("functional-commission.en")).isEqualTo("commission-on-the-status-of-women");
  }

  @Test
  void aTextRunTogetherOnOneLineIsCutIntoItsParagraphs() throws IOException {
    assertThat(outline("one-line.es")).isEqualTo("null: 2, 1 2 3");
    assertThat(outline("one-line.ru")).isEqualTo("null: 3, 1 2 3");
    assertThat(outline("one-line.ar")).isEqualTo("null: 3, 1 2 3");
    assertThat(outline("one-line.zh")).isEqualTo("null: 4, 1 2 3");
  }

  @Test
  void theOldestTextsNameTheOrganInEachParagraph() throws IOException {
    assertThat(outline("oldest.en")).isEqualTo("3 (1946): 1, 1 2");
    assertThat(organ("oldest.en")).isEqualTo("security-council");
    assertThat(outline("wrapped-items.en")).isEqualTo("901 (1948): 1, -(1 2) -");
    assertThat(outline("plain-items.en")).isEqualTo("2901 (2031): 1, -(- - -)");
  }

  @Test
  void aSentenceEndsBelowItsList() throws IOException {
    assertThat(outline("sentence-below-list.en")).isEqualTo("80/121: 5, 1");
  }

  @Test
  void whatIsNoResolutionHasNoStructure() throws IOException {
    try (Stream<Path> files = Files.list(NONE)) {
      for (Path file : files.sorted().toList()) {
        assertThat(read(file)).as(file.toString()).noneMatch(Resolution::isPresent);
      }
    }
  }
}

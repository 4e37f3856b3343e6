package org.resolint.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class AkomaNtosoStructureTest {
  private static final Path SAMPLES = Path.of("..", "src", "main", "dist", "samples");
  private static final Path SHAPES = Path.of("src", "test", "resources", "shapes");
  private static final Path DOCUMENTS = Path.of("..", "..", "shared", "documents");

  private static final String DRAFT =
      """
      United Nations A/RES/81/12

      Distr.: General 14 December 2026

      General Assembly

      Eighty-first session

      Resolution adopted by the General Assembly on 9 December 2026

      81/12. Rivers & lakes

      *The General Assembly*,

      *Recalling* its resolution 80/11 of 4 December 2025,<sup>1</sup>

      *Recalling also* Human Rights Council resolution 47/9 and document A/80/4,

      1. *Urges* States:

      (a) To protect rivers;<sup>2</sup>

      (b) To protect lakes, including:

      (i) Salt lakes;

      (ii) Reservoirs;

      2. *Decides* to consider the question again at its eighty-second session.

      *61st plenary meeting*
      *9 December 2026*

      Annex

      The lakes are listed here.

      <sup>1</sup> See also A/80/5.

      <sup>2</sup> Springs included.
      """;

  private static final List<String> PIECES =
      List.of(
          "General Assembly",
          "A/RES/81/12",
          "Eighty-first session",
          "81/12. Rivers and lakes",
          "The General Assembly,",
          "Recalling its resolution 80/11 of 4 December 2025,[^1]",
          "*Noting* the report **of the *Council***,\\\nand its annexes,<sup>2</sup>",
          "I",
          "A. Lakes",
          "1. Urges States:",
          "1. *Decides* to meet in 2027;",
          "2. Requests the Secretary-General:",
          "(a) To report & to wait;",
          "(i) On lakes < rivers & <b>seas</b>;",
          "- A point",
          "(b) To report on Council resolutions 47/9 and 47/10 of 12 July 2021;<sup>3</sup>",
          "Some words that fit nowhere",
          "| a | b |\n|---|---|\n| c | d |",
          "---",
          "61st plenary meeting\n9 December 2026",
          "[Adopted without a vote.]",
          "Annex I",
          "<sup>2</sup> See A/80/5.",
          "[^1]: A *note*.",
          "3 A note that nothing calls.",
          "control \u0001 \u000B \uFFFE \uFFFF ]]> \ud83d\ude00 \"quoted\" 'too'");

  private static AknTrial written(String name, String text) throws IOException {
    return new AknTrial().add(name, text).write();
  }

  @Test
  void theIdentifiersFollowTheProfileOfTheUnitedNations() throws IOException {
    assertThat(written("draft.en.md", DRAFT).xml())
        .contains(
            "<FRBRuri value=\"/akn/un/statement/deliberation/un-ga/2026-12-09/81-12\"/>",
            "<FRBRuri value=\"/akn/un/statement/deliberation/un-ga/2026-12-09/81-12/eng@\"/>",
            "<FRBRnumber value=\"81-12\" showAs=\"81/12\"/>",
            "<publication date=\"2026-12-14\"",
            "<docNumber>81/12</docNumber>. <docTitle>Rivers &amp; lakes</docTitle>");
  }

  @Test
  void paragraphsNestInListsWithEidsThatSayWhere() throws IOException {
    assertThat(written("draft.en.md", DRAFT).xml())
        .contains(
            "<container eId=\"container_1\" name=\"recalling\">",
            "<paragraph eId=\"para_1\">",
            "<intro eId=\"para_1__list_1__intro\">",
            "<point eId=\"para_1__list_1__point_b__list_1__point_ii\">",
            "<num>(ii)</num>",
            "<event refersTo=\"#meeting\"><i>61st plenary meeting</i></event>",
            "<attachment eId=\"annex_1\">");
  }

  @Test
  void aCitationBecomesAReferenceOnlyWhereItsIdentifierIsKnown() throws IOException {
    String xml = written("draft.en.md", DRAFT).xml();

    assertThat(xml)
        .contains(
            "<ref href=\"/akn/un/statement/deliberation/un-ga/2025-12-04/80-11\">"
                + "80/11 of 4 December 2025</ref>,<sup class=\"footnote\"><authorialNote ")
        .contains("Human Rights Council resolution 47/9 and document A/80/4,");
  }

  @Test
  void severalResolutionsAreComponentsOfOneCollection() throws IOException, SAXException {
    AknTrial trial = new AknTrial().add("a.en.md", DRAFT).add("b.en.md", DRAFT).write();

    trial.assertComplete();
    assertThat(trial.xml())
        .contains("<documentCollection ", "<component eId=\"comp_2\">", "\"comp_2__para_1\"");
    assertThat(eIds(trial.xml())).isPositive();
    Optional<Schema> schema = AknTrial.schema();
    if (schema.isPresent()) {
      trial.assertValid(schema.get());
    }
  }

  @Test
  void aFileWithoutAResolutionIsADocOfParagraphs() throws IOException {
    AknTrial trial = written("notes.en.md", "Milk\n\nBread\n");

    trial.assertComplete();
    assertThat(trial.xml()).contains("<doc ", "<p>Milk</p>").doesNotContain("<statement");
  }

  @Test
  void nothingGivesNothing() throws IOException {
    assertThat(new AknTrial().write().xml()).isEmpty();
  }

  @Test
  void charactersThatXmlForbidsAreReplaced() throws IOException {
    String xml = written("draft.en.txt", "1. Urges \u0001\uFFFE\ud800 ]]> \ud83d\ude00 all;").xml();

    assertThat(xml).contains("]]&gt; \ud83d\ude00").doesNotContain("\u0001", "\uFFFE", "\ud800 ");
  }

  @Test
  void everySampleIsWellFormedAndComplete() throws IOException {
    for (Path file : files(SAMPLES)) {
      new AknTrial()
          .add(file.getFileName().toString(), Files.readAllBytes(file))
          .write()
          .assertComplete();
    }
  }

  @Test
  void everySampleIsValid() throws IOException, SAXException {
    Optional<Schema> schema = AknTrial.schema();
    assumeTrue(schema.isPresent(), "the schema is not here");
    for (Path file : files(SAMPLES)) {
      new AknTrial()
          .add(file.getFileName().toString(), Files.readAllBytes(file))
          .write()
          .assertValid(schema.get());
    }
  }

  @Test
  void everyShapeIsValid() throws IOException, SAXException {
    Optional<Schema> schema = AknTrial.schema();
    assumeTrue(schema.isPresent(), "the schema is not here");
    for (Path file : files(SHAPES)) {
      new AknTrial()
          .add(file.getFileName().toString(), Files.readAllBytes(file))
          .write()
          .assertValid(schema.get());
    }
  }

  @Test
  void everyDocumentIsValidAndComplete() throws IOException, SAXException {
    Optional<Schema> schema = AknTrial.schema();
    assumeTrue(schema.isPresent() && Files.isDirectory(DOCUMENTS), "the documents are not here");
    for (Path file : files(DOCUMENTS)) {
      AknTrial trial =
          new AknTrial().add(file.getFileName().toString(), Files.readAllBytes(file)).write();
      trial.assertValid(schema.get());
      trial.assertComplete();
    }
  }

  @Test
  void whateverTheOrderOfItsPartsATextIsComplete() throws IOException, SAXException {
    Random random = new Random(20261209);
    Optional<Schema> schema = AknTrial.schema();
    for (int run = 0; run < 400; run++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(24);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size()))).append("\n\n");
      }
      String name = random.nextBoolean() ? "draft.en.md" : "draft.en.txt";
      AknTrial trial = written(name, text.toString());
      trial.assertComplete();
      eIds(trial.xml());
      if (schema.isPresent()) {
        trial.assertValid(schema.get());
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The number of eIds; fails if one stands twice. */
  private static int eIds(String xml) {
    Set<String> seen = new HashSet<>();
    Matcher matcher = Pattern.compile(" eId=\"([^\"]*)\"").matcher(xml);
    while (matcher.find()) {
      assertThat(seen.add(matcher.group(1))).as(matcher.group(1)).isTrue();
    }
    return seen.size();
  }
}

package org.resolint.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Source;

class ResolutionParserTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();
  private static final DocumentReader READER = new DocumentReader(PROFILES);
  private static final ResolutionParser PARSER = new ResolutionParser(PROFILES);

  private static final String DRAFT =
      """
      United Nations A/RES/81/12

      Eighty-first session

      Agenda item 19 (c)

      Resolution adopted by the General Assembly on 9 December 2026

      [on the report of the Second Committee (A/81/401, para. 9)]

      81/12. Rivers and lakes

      The General Assembly,

      Recalling its resolution 80/11 of 4 December 2025,

      Recalling also the reports of the Secretary-General,

      1. Urges States:

      (a) To protect rivers;

      (b) To protect lakes, including:

      (i) Salt lakes;

      (ii) Reservoirs;

      2. Decides to consider the question again at its eighty-second session.

      61st plenary meeting
      9 December 2026
      """;

  private static List<Resolution> parse(String name, String text) {
    return PARSER.parse(READER.read(Source.of(name, text), Optional.empty()));
  }

  private static Resolution one(String name, String text) {
    List<Resolution> resolutions = parse(name, text);
    assertThat(resolutions).hasSize(1);
    return resolutions.get(0);
  }

  @Test
  void theMastheadSaysWhatTheResolutionIs() {
    Resolution resolution = one("draft.en.txt", DRAFT);

    assertThat(resolution.identity().organ()).isEqualTo("general-assembly");
    assertThat(resolution.identity().symbol()).isEqualTo("A/RES/81/12");
    assertThat(resolution.identity().number()).isEqualTo("81/12");
    assertThat(resolution.identity().session()).isEqualTo(81);
    assertThat(resolution.identity().agendaItem()).isEqualTo("19 (c)");
    assertThat(resolution.identity().adopted()).isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(resolution.identity().meeting()).isEqualTo(61);
    assertThat(resolution.title()).isNotNull();
    assertThat(resolution.title().text()).isEqualTo("Rivers and lakes");
  }

  @Test
  void preambleAndOperativePartAreTold() {
    Resolution resolution = one("draft.en.txt", DRAFT);

    assertThat(resolution.recitals())
        .extracting(r -> r.opening().key())
        .containsExactly("recalling", "recalling");
    assertThat(resolution.recitals().get(1).opening().adverb()).isEqualTo("also");
    assertThat(resolution.operativeParagraphs())
        .extracting(OperativeParagraph::label)
        .containsExactly("1", "2");
    assertThat(resolution.closing()).hasSize(2);
  }

  @Test
  void subParagraphsNest() {
    Resolution resolution = one("draft.en.txt", DRAFT);

    assertThat(resolution.allOperativeParagraphs())
        .extracting(OperativeParagraph::label, OperativeParagraph::level)
        .containsExactly(
            tuple("1", 1),
            tuple("a", 2),
            tuple("b", 2),
            tuple("i", 3),
            tuple("ii", 3),
            tuple("2", 1));
  }

  @Test
  void theLetterIAfterHIsALetter() {
    StringBuilder text = new StringBuilder("The General Assembly,\n\n1. Urges States:\n\n");
    for (char c = 'a'; c <= 'j'; c++) {
      text.append('(').append(c).append(") To act;\n\n");
    }
    Resolution resolution = one("d.en.txt", text.append("2. Decides to meet.\n").toString());

    assertThat(resolution.operativeParagraphs().get(0).children())
        .extracting(OperativeParagraph::label)
        .contains("h", "i", "j");
  }

  @Test
  void severalResolutionsInOneFileAreToldApart() {
    List<Resolution> resolutions =
        parse("two.en.txt", DRAFT + "\n" + DRAFT.replace("81/12", "81/13"));

    assertThat(resolutions)
        .extracting(r -> r.identity().number())
        .containsExactly("81/12", "81/13");
    assertThat(resolutions.get(1).masthead()).isNotEmpty();
    assertThat(resolutions.get(0).paragraphs()).hasSameSizeAs(resolutions.get(1).paragraphs());
  }

  @Test
  void aTextWithoutItsEnactingFormulaIsStillRead() {
    Resolution resolution = one("d.en.txt", DRAFT.replace("The General Assembly,\n\n", ""));

    assertThat(resolution.enacting()).isNull();
    assertThat(resolution.recitals()).hasSize(2);
    assertThat(resolution.operativeParagraphs()).hasSize(2);
  }

  @Test
  void whatIsNoResolutionIsSaidToBeNone() {
    Resolution none =
        one(
            "report.en.txt",
            "Dear colleague,\n\nThe meeting is at noon.\n\nint main() { return 0; }\n");

    assertThat(none.isPresent()).isFalse();
    assertThat(none.unrecognised()).hasSize(3);
    assertThat(none.problems()).hasSize(1);
  }

  @Test
  void draftsUnderNegotiationAreRead() {
    Resolution draft =
        one(
            "d.en.txt",
            """
            The General Assembly,

            PP1. Recalling its earlier resolutions,

            PP2 bis [Noting with concern the state of rivers,]

            OP1 Urges States to act;

            [OP2. Decides to meet again;]

            OP2 alt Requests the Secretary-General to report.
            """);

    assertThat(draft.recitals())
        .extracting(r -> r.opening().key())
        .containsExactly("recalling", "noting with concern");
    assertThat(draft.operativeParagraphs())
        .extracting(OperativeParagraph::label, p -> p.opening().key())
        .containsExactly(tuple("1", "urges"), tuple("2", "decides"), tuple("2 alt", "requests"));
  }

  @Test
  void aNumberThatLostItsFullStopIsStillALabel() {
    Resolution resolution = one("d.en.txt", DRAFT.replace("2. Decides", "2 Decides"));

    assertThat(resolution.operativeParagraphs())
        .extracting(OperativeParagraph::label)
        .containsExactly("1", "2");
  }

  @Test
  void bulletsAreSubParagraphsWithoutLabel() {
    Resolution resolution =
        one(
            "d.en.txt",
            DRAFT
                .replace("(i) Salt lakes;", "\u2022 Salt lakes;")
                .replace("(ii) Res", "\u2022 Res"));

    assertThat(resolution.operativeParagraphs().get(0).last().label()).isNull();
    assertThat(resolution.operativeParagraphs().get(0).last().level()).isEqualTo(3);
  }

  @Test
  void aRecitalInTheWrongMoodStaysInThePreamble() {
    Resolution resolution =
        one(
            "d.en.txt",
            DRAFT
                .replace("Recalling also the", "Recalls the")
                .replace("Recalling its", "Welcomes its"));

    assertThat(resolution.recitals()).hasSize(2);
    assertThat(resolution.operativeParagraphs()).hasSize(2);
  }

  @Test
  void aTextThatAnnouncesAnotherIsTheOuterOne() {
    List<Resolution> resolutions =
        parse(
            "n.en.txt",
            """
            2030/7. Rivers

            The Economic and Social Council,

            Recommends to the General Assembly the adoption of the following draft resolution:

            The General Assembly,

            Recalling its resolution 80/11 of 4 December 2025,

            1. Decides to protect rivers.
            """);

    assertThat(resolutions)
        .extracting(r -> r.identity().organ())
        .containsExactly("economic-and-social-council", "general-assembly");
    assertThat(resolutions.get(0).operativeParagraphs()).hasSize(1);
    assertThat(resolutions.get(1).within()).isEqualTo("2030/7");
  }

  @Test
  void everyPrefixIsRead() {
    for (int end = 0; end <= DRAFT.length(); end += 3) {
      String prefix = DRAFT.substring(0, end);
      assertThatCode(() -> parse("p.en.txt", prefix)).doesNotThrowAnyException();
    }
  }

  @Test
  void randomTextIsRead() {
    String alphabet = "aZ1(.;:,)\n\n -*<&>\u00B2大会，重申إن،\uD83D\uDE00Recalling Decides I.";
    Random random = new Random(42);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (String language : List.of("ar", "en", "fr", "zh")) {
        assertThatCode(() -> parse("r." + language + ".md", text.toString()))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void randomBytesAreReadOrRefused() {
    Random random = new Random(3);
    for (int run = 0; run < 200; run++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      assertThatCode(() -> parse("r.txt", text)).doesNotThrowAnyException();
    }
  }

  @Test
  void longListsTakeTimeInProportion() {
    StringBuilder text = new StringBuilder("The General Assembly,\n\nRecalling everything,\n\n");
    for (int i = 1; i <= 10_000; i++) {
      text.append(i).append(". Decides to act;\n\n");
    }
    assertThat(one("l.en.txt", text.toString()).operativeParagraphs()).hasSize(10_000);
    assertThat(one("n.en.txt", "Just a line of text\n\n".repeat(20_000)).isPresent()).isFalse();
  }
}

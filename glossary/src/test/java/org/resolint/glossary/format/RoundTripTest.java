package org.resolint.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.glossary.reader.TermbaseReader;

/** What is written is read as it was, as far as the format can carry it. */
final class RoundTripTest {

  private static final String RICH =
      """
      concepts:
      - id: water-board
        kind: proper-name
        subject: water
        definition: "the body; that looks after \\"wells\\", pumps & taps"
        note: "founded in 1950\\nand still there"
        terms:
          en:
          - { text: Water Board, capitals: required, source: A/1, count: 7, note: "yes: #1" }
          - text: Board of Wells
            status: superseded
            part-of-speech: proper-noun
            organs: [general-assembly, security-council]
            places: [footnote, title]
            from: 1950-01-01
            until: 1999-12-31
          ar:
          - مجلس المياه
        shields:
          en:
          - Board of Wells and Pumps
          - { text: The Board of Wells, capitals: required }
        examples:
          en:
          - right: The Water Board met on Monday.
          - { wrong: "The Board of Wells, met.", organ: general-assembly, date: 1980-05-05 }
      - id: 1 & more
        kind: opening-phrase
        terms:
          en: ["no"]
          fr: ["12"]
          es: ["=11+11"]
          ru: ["x, y; _x0041_ z"]
          zh: [{ text: 井, status: admitted, places: quotation }, 水井]
      """;

  private static Termbase rich() throws IOException {
    return TermbaseReader.yaml().read(new StringReader(RICH), "rich.yml");
  }

  private static byte[] write(TermbaseFormat format, Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(termbase, out);
    return out.toByteArray();
  }

  private static Termbase readBack(TermbaseFormat format, Termbase termbase) throws IOException {
    return format.reader().read(new ByteArrayInputStream(write(format, termbase)), "back");
  }

  private static List<String> sentences(Termbase termbase) {
    return termbase.examples().stream().map(RoundTripTest::words).sorted().toList();
  }

  private static String words(Example example) {
    return String.join(
        " ",
        example.conceptId(),
        example.language(),
        example.verdict().name(),
        example.text(),
        String.valueOf(example.organ()),
        String.valueOf(example.date()));
  }

  @ParameterizedTest
  @EnumSource(names = "TBX.*", mode = Mode.MATCH_NONE)
  void everythingComesBack(TermbaseFormat format) throws IOException {
    Termbase back = readBack(format, rich());

    assertThat(back.concepts()).containsExactlyElementsOf(rich().concepts());
    assertThat(sentences(back)).isEqualTo(sentences(rich()));
    assertThat(format.losses(rich())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "TBX.*", mode = Mode.MATCH_NONE)
  void theShippedTermbaseComesBack(TermbaseFormat format) throws IOException {
    Termbase shipped = ShippedTermbase.load();

    assertThat(readBack(format, shipped).concepts()).containsExactlyElementsOf(shipped.concepts());
  }

  @ParameterizedTest
  @EnumSource
  void theSameTermbaseGivesTheSameBytes(TermbaseFormat format) throws IOException {
    assertThat(write(format, rich())).isEqualTo(write(format, rich()));
  }

  @ParameterizedTest
  @EnumSource(names = "TBX.*", mode = Mode.MATCH_ANY)
  void theShippedTermbaseGoesThroughTbx(TermbaseFormat format) throws IOException {
    Termbase shipped = ShippedTermbase.load();
    Termbase back = readBack(format, shipped);

    assertThat(back.concepts())
        .extracting(Concept::id)
        .containsExactlyElementsOf(shipped.concepts().stream().map(Concept::id).toList());
    assertThat(texts(back)).isEqualTo(texts(shipped));
  }

  private static List<String> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .map(Term::text)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"TBX_BASIC", "TBX_BASIC_DCT", "TBX_2"})
  void tbxBasicCarriesWhatItHasAPlaceFor(TermbaseFormat format) throws IOException {
    Concept before = rich().concept("water-board").orElseThrow();

    Termbase back = readBack(format, rich());

    Concept concept = back.concept("water-board").orElseThrow();
    assertThat(concept.kind()).isEqualTo(ConceptKind.PROPER_NAME);
    assertThat(concept.subjectField()).isEqualTo("water");
    assertThat(concept.definition()).isEqualTo(before.definition());
    assertThat(concept.note()).isEqualTo("founded in 1950 and still there");
    Term term = concept.terms().get(0);
    assertThat(term.status()).isEqualTo(AdministrativeStatus.PREFERRED);
    assertThat(term.source()).isEqualTo("A/1");
    assertThat(term.note()).isEqualTo("yes: #1");
    assertThat(back.concept("1 & more")).isPresent();
  }

  @Test
  void aStatusBoundToOrgansBecomesAdmittedInTbx() throws IOException {
    Concept concept =
        readBack(TermbaseFormat.TBX_BASIC, rich()).concept("water-board").orElseThrow();

    assertThat(concept.terms().get(1).status()).isEqualTo(AdministrativeStatus.ADMITTED);
  }

  @ParameterizedTest
  @EnumSource(names = {"TBX_BASIC", "TBX_BASIC_DCT", "TBX_2"})
  void examplesGoByAsContextsInTbxBasic(TermbaseFormat format) throws IOException {
    Termbase termbase =
        TermbaseReader.yaml()
            .read(
                new StringReader(
                    """
                    concepts:
                    - id: well
                      terms:
                        en: [well, { text: water hole, status: deprecated }]
                      examples:
                        en:
                        - right: The well is deep.
                        - { wrong: The water hole is deep., organ: general-assembly, date: 2001-02-03 }
                    """),
                "x");

    assertThat(sentences(readBack(format, termbase))).isEqualTo(sentences(termbase));
    assertThat(format.losses(termbase)).isEmpty();
  }

  @Test
  void whatIsLostIsSaid() throws IOException {
    assertThat(TermbaseFormat.TBX_BASIC.losses(rich()))
        .containsExactly(
            new Loss("which concepts are opening phrases", 1, "1 & more"),
            new Loss("shields", 1, "water-board"),
            new Loss(
                "organs, places and days, so that the terms bound to some become admitted",
                2,
                "water-board"),
            new Loss("whether capitals are required", 1, "water-board"),
            new Loss("counts", 1, "water-board"));
    assertThat(TermbaseFormat.TBX_MIN.losses(rich()))
        .extracting(Loss::what)
        .contains("definitions", "sources", "examples");
    assertThat(TermbaseFormat.TBX_CORE.losses(rich()))
        .extracting(Loss::what)
        .contains("the status of terms, which all become admitted", "subjects");
  }

  @Test
  void yamlIsWrittenAsAnEditorWould() throws IOException {
    String yaml =
        """
        concepts:
        - id: small-river-basin
          subject: water
          terms:
            en:
            - small river basin
            - { text: minor catchment, status: deprecated, note: agreed in March 2026 }
            fr:
            - text: petit bassin fluvial
              organs: [general-assembly, security-council]
              from: 2021-09-14
              note: a note that is so long that the term does not fit on one line any more, not with all its keys
          shields:
            fr:
            - Comité … bassins
          examples:
            en:
            - right: The small river basins dry out.

        - id: "off"
          terms:
            en:
            - yes, it is
            - { text: "[no, it is not]", status: admitted, note: "so, so" }
        """;

    Termbase termbase = TermbaseReader.yaml().read(new StringReader(yaml), "x");

    assertThat(new String(write(TermbaseFormat.YAML, termbase), StandardCharsets.UTF_8))
        .isEqualTo(yaml);
  }

  @Test
  void formatsAreKnownByNameAndByExtension() {
    assertThat(TermbaseFormat.named("tbx")).contains(TermbaseFormat.TBX_BASIC);
    assertThat(TermbaseFormat.names()).allMatch(name -> TermbaseFormat.named(name).isPresent());
    assertThat(TermbaseFormat.forFileName("a.b.TSV")).contains(TermbaseFormat.TSV);
    assertThat(TermbaseFormat.forFileName("a.doc")).isEmpty();
  }
}

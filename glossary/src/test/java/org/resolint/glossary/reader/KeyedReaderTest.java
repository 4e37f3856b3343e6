package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TextPlace;

final class KeyedReaderTest {

  private static Termbase yaml(String text) throws IOException {
    return TermbaseReader.yaml().read(new StringReader(text), "my.yml");
  }

  private static void fails(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(TermbaseException.class).hasMessage(message);
  }

  @Test
  void readsEverythingThatAConceptCanSay() throws IOException {
    Concept concept =
        yaml("""
                concepts:
                - id: water-board
                  kind: proper-name
                  subject: water
                  definition: the body that looks after wells
                  note: founded in 1950
                  terms:
                    en: Water Board
                    no:
                    - Vannstyret
                    - text: Brønnrådet
                      status: superseded
                      part-of-speech: proper-noun
                      organs: [general-assembly, security-council]
                      from: 1950-01-01
                      until: 1999-12-31
                      capitals: required
                      source: A/1
                      note: the old name
                      count: 12
                  shields:
                    no:
                    - Brønnrådets venner
                    - { text: Brønnrådets Fiender, capitals: required }
                """)
            .concept("water-board")
            .orElseThrow();

    assertThat(concept.kind()).isEqualTo(ConceptKind.PROPER_NAME);
    assertThat(concept.subjectField()).isEqualTo("water");
    assertThat(concept.definition()).isEqualTo("the body that looks after wells");
    assertThat(concept.note()).isEqualTo("founded in 1950");
    assertThat(concept.terms("no")).hasSize(2);
    assertThat(concept.shields("no"))
        .containsExactly(
            new Shield("Brønnrådets venner", "no", Capitals.FREE),
            new Shield("Brønnrådets Fiender", "no", Capitals.REQUIRED));
    Term old = concept.terms("no").get(1);
    assertThat(old.status()).isEqualTo(AdministrativeStatus.SUPERSEDED);
    assertThat(old.partOfSpeech()).isEqualTo(PartOfSpeech.PROPER_NOUN);
    assertThat(old.scope().organs()).isEqualTo(Set.of("general-assembly", "security-council"));
    assertThat(old.scope().validFrom()).isEqualTo(LocalDate.of(1950, 1, 1));
    assertThat(old.scope().validUntil()).isEqualTo(LocalDate.of(1999, 12, 31));
    assertThat(old.capitals()).isEqualTo(Capitals.REQUIRED);
    assertThat(old.source()).isEqualTo("A/1");
    assertThat(old.note()).isEqualTo("the old name");
    assertThat(old.count()).isEqualTo(12);
  }

  @Test
  void readsTheSameFromJson() throws IOException {
    Termbase fromJson =
        TermbaseReader.json()
            .read(
                new StringReader("{\"concepts\":[{\"id\":\"a\",\"terms\":{\"en\":\"well\"}}]}"),
                "my.json");

    assertThat(fromJson.concepts())
        .containsExactlyElementsOf(yaml("concepts: [{id: a, terms: {en: well}}]").concepts());
  }

  @Test
  void keepsWordsThatYamlTakesForTruthValues() throws IOException {
    Termbase termbase = yaml("concepts: [{id: no, terms: {no: off}}]");

    assertThat(termbase.concept("no").orElseThrow().terms("no").get(0).text()).isEqualTo("off");
  }

  @Test
  void namesTheNearestKeyForOneThatIsNotKnown() {
    fails(
        () -> yaml("concepts:\n- id: a\n  trems: {en: well}\n"),
        "my.yml:3:3: the key 'trems' is not known; did you mean 'terms'?");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: [{text: well, stauts: preferred}]}}]"),
        "my.yml:1:46: the key 'stauts' is not known; did you mean 'status'?");
    fails(() -> yaml("terms: []"), "my.yml:1:1: the key 'terms' is not known; use one of concepts");
  }

  @Test
  void namesTheNearestValueForOneThatIsNotKnown() {
    fails(
        () -> yaml("concepts: [{id: a, kind: propername, terms: {en: well}}]"),
        "my.yml:1:26: 'propername' is not a value of 'kind'; did you mean 'proper-name'?");
  }

  @Test
  void countsColumnsInUtf16Units() {
    fails(
        () -> yaml("concepts:\n- {id: a, note: 😀😀, kin: term}\n"),
        "my.yml:2:23: the key 'kin' is not known; did you mean 'kind'?");
    fails(
        () ->
            TermbaseReader.json()
                .read(new StringReader("{\"concepts\":[{\"id\":\"😀\",\"kin\":1}]}"), "my.json"),
        "my.json:1:25: the key 'kin' is not known; did you mean 'kind'?");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    fails(
        () -> yaml("concepts:\n- id: a\n  id: b\n  terms: {en: well}\n"),
        "my.yml:3:3: the key 'id' stands twice; remove one of the two");
    fails(
        () -> yaml("concepts:\n- id: a\n  terms:\n    en: well\n    en: wells\n"),
        "my.yml:5:5: the key 'en' stands twice; remove one of the two");
  }

  @Test
  void refusesTwoConceptsWithOneId() {
    fails(
        () -> yaml("concepts:\n- {id: a, terms: {en: well}}\n- {id: a, terms: {en: pump}}\n"),
        "my.yml:3:3: there are two concepts 'a'; merge them or rename one");
  }

  @Test
  void refusesAConceptWithoutIdOrTerms() {
    fails(
        () -> yaml("concepts:\n- {terms: {en: well}}\n"),
        "my.yml:2:3: the concept has no id; add 'id:' with a short name");
    fails(
        () -> yaml("concepts:\n- {id: a}\n"),
        "my.yml:2:3: concept 'a' has no term; add a term in some language");
  }

  @Test
  void refusesTermsThatAreTooShort() {
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: x}}]"),
        "my.yml:1:32: 'x' is too short for a term; give two letters or more, or one ideograph");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: ''}}]"),
        "my.yml:1:32: the term is empty; give a text here or leave the key out");
  }

  @Test
  void takesASingleIdeographForATerm() throws IOException {
    assertThat(yaml("concepts: [{id: a, terms: {zh: 请}}]").concepts()).hasSize(1);
  }

  @Test
  void refusesTwoPreferredTermsForOneUse() {
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: [well, pump]}}]"),
        "my.yml:1:39: 'well' and 'pump' are both preferred in 'en'; "
            + "make one of them admitted, or give organs, places or days that do not overlap");
  }

  @Test
  void takesTwoPreferredTermsForDifferentPlacesAndNamesThoseThereAre() throws IOException {
    Termbase termbase =
        yaml(
            """
            concepts:
            - id: a
              terms:
                en:
                - { text: well, places: [body, quotation] }
                - { text: pump, places: title }
            """);

    assertThat(termbase.concept("a").orElseThrow().terms().get(1).scope().places())
        .containsExactly(TextPlace.TITLE);
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: [{text: well, places: [annexe]}]}}]"),
        "my.yml:1:55: 'annexe' is not a value of 'places'; "
            + "use one of title, body, footnote, quotation");
  }

  @Test
  void takesTwoPreferredTermsForDifferentTimesOrOrgans() throws IOException {
    yaml(
        """
        concepts:
        - id: a
          terms:
            en:
            - { text: well, until: 1999-12-31 }
            - { text: pump, from: 2000-01-01, organs: general-assembly }
            - { text: tap, from: 2000-01-01, organs: security-council }
        """);
  }

  @Test
  void refusesATermThatIsBothPreferredAndDeprecated() {
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: [well, {text: Well, status: deprecated}]}}]"),
        "my.yml:1:39: 'Well' is both preferred and deprecated; keep one of the two");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: [well, {text: well}]}}]"),
        "my.yml:1:39: 'well' stands twice in the concept; keep one of the two");
  }

  @Test
  void refusesControlCharactersWhereverTheyStand() {
    fails(
        () -> yaml("concepts:\n- id: \u0007a\n"),
        "my.yml:2:7: there is a control character, U+0007; "
            + "remove it, and check that the file is text in UTF-8");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: \"we\\u0000ll\"}}]"),
        "my.yml:1:32: the term has a control character, U+0000; type the term anew without it");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: we\u202Ell}}]"),
        "my.yml:1:32: the term has a control character, U+202E; type the term anew without it");
  }

  @Test
  void refusesValuesOfTheWrongKind() {
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: 1325}}]"),
        "my.yml:1:32: the term is not a text; put it in quotation marks");
    fails(
        () -> yaml("concepts: [{id: a, terms: well}]"),
        "my.yml:1:27: 'terms' has no keys; give keys with values here");
    fails(
        () -> yaml("concepts: [{id: a, terms: {English: well}}]"),
        "my.yml:1:28: 'English' is not a language; use a code of two or three letters such as fr");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: {text: well, count: many}}}]"),
        "my.yml:1:52: the count is not a whole number from 0; give a number such as 12");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: {text: well, from: 14.9.2021}}}]"),
        "my.yml:1:51: '14.9.2021' is not a day; write it as 2021-09-14");
    fails(
        () ->
            yaml(
                "concepts: [{id: a, terms: {en: {text: well, from: 2021-02-01, until: 2021-01-01}}}]"),
        "my.yml:1:32: the term ends before it starts; swap 'from' and 'until'");
  }

  @Test
  void refusesGapsAtTheEdgeAndTooManyOfThem() {
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: …well}}]"),
        "my.yml:1:32: the term begins or ends with a gap; remove the '…' there");
    fails(
        () -> yaml("concepts: [{id: a, terms: {en: a…b…c…d…e}}]"),
        "my.yml:1:32: the term has more than 3 gaps; split it into several terms");
  }

  @Test
  void refusesYamlReferences() {
    fails(
        () -> yaml("concepts:\n- {id: &x a, terms: {en: *x}}\n"),
        "my.yml:2:26: a termbase has no references such as '*name'; write the value out");
  }

  @Test
  void refusesAnEmptyFileAndASecondDocument() {
    fails(() -> yaml(""), "my.yml:1:1: the termbase is empty; start it with 'concepts:'");
    fails(
        () -> yaml("concepts: []\n---\nconcepts: []\n"),
        "my.yml:3:1: a second document starts here; keep one document a file");
  }

  @Test
  void saysWhereAFileIsNotUtf8() {
    byte[] latin1 = "concepts:\n- id: é".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "concepts: []".getBytes(StandardCharsets.UTF_16);

    fails(
        () -> TermbaseReader.yaml().read(new ByteArrayInputStream(latin1), "my.yml"),
        "my.yml:2:7: the bytes here are not UTF-8; save the file as UTF-8");
    fails(
        () -> TermbaseReader.yaml().read(new ByteArrayInputStream(utf16), "my.yml"),
        "my.yml:1:1: the bytes here are not UTF-8; save the file as UTF-8");
  }

  @Test
  void readsPastAByteOrderMark() throws IOException {
    Charset utf8 = StandardCharsets.UTF_8;
    byte[] bytes = "\uFEFFconcepts: [{id: a, terms: {en: well}}]".getBytes(utf8);

    assertThat(TermbaseReader.yaml().read(new ByteArrayInputStream(bytes), "my.yml").concepts())
        .hasSize(1);
  }

  @Test
  void saysWhereTheSyntaxBreaks() {
    assertThatThrownBy(() -> yaml("concepts:\n- id: 'a\n"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageStartingWith("my.yml:")
        .hasMessageContaining("this is not sound YAML")
        .hasMessageEndingWith("; correct it here or just above");
  }

  @Test
  void findsTheReaderForAFileName() {
    assertThat(TermbaseReader.forFileName("terms/IATE.TBX")).isPresent();
    assertThat(TermbaseReader.forFileName("a.yaml")).isPresent();
    assertThat(TermbaseReader.forFileName("a.json")).isPresent();
    assertThat(TermbaseReader.forFileName("a.docx")).isEmpty();
  }
}

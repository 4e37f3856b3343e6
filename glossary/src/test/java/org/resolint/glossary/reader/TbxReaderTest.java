package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;

final class TbxReaderTest {

  private static final String DCA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>Wells &amp; pumps</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <conceptEntry id="c1">
            <descrip type="subjectField">water</descrip>
            <descripGrp><descrip type="definition">a deep
              hole</descrip></descripGrp>
            <langSec xml:lang="en-GB">
              <termSec>
                <term>draw-<hi>well</hi></term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                <termNote type="partOfSpeech">noun</termNote>
                <admin type="source">A/1</admin>
                <note>of old</note>
              </termSec>
              <termSec>
                <term>water hole</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
              </termSec>
              <termSec><term>well</term></termSec>
            </langSec>
          </conceptEntry>
        </body></text>
      </tbx>
      """;

  private static final String DCT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <tbxHeader><fileDesc><sourceDesc><p>Wells</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <conceptEntry id="c1">
            <min:subjectField>water</min:subjectField>
            <descripGrp><basic:definition>a deep hole</basic:definition></descripGrp>
            <langSec xml:lang="en">
              <termSec>
                <term>draw-well</term>
                <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                <min:partOfSpeech>noun</min:partOfSpeech>
                <basic:source>A/1</basic:source>
                <note>of old</note>
              </termSec>
              <termSec>
                <term>water hole</term>
                <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
              </termSec>
              <termSec><term>well</term></termSec>
            </langSec>
          </conceptEntry>
        </body></text>
      </tbx>
      """;

  private static final String VERSION_2 =
      """
      <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
      <termEntry id="well">
        <descripGrp><descrip type="subjectField">water</descrip></descripGrp>
        <langSet xml:lang="en">
          <descripGrp><descrip type="definition">a deep hole</descrip>
            <admin type="source">a book</admin></descripGrp>
          <tig><term>well</term></tig>
          <ntig><termGrp><term>draw-well</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp>
            <adminGrp><admin type="source">A/1</admin></adminGrp></ntig>
          <tig><term>water hole</term>
            <termNote type="normativeAuthorization">supersededTerm</termNote></tig>
        </langSet>
        <langSet xml:lang="fr"><tig><term>puits</term><note>first</note><note>second</note></tig></langSet>
      </termEntry>
      <termEntry><langSet xml:lang="en"><tig><term>Hand pump</term></tig></langSet></termEntry>
      </body></text></martif>
      """;

  private static Termbase read(String text) throws IOException {
    return TermbaseReader.tbx().read(new StringReader(text), "my.tbx");
  }

  private static void fails(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(TermbaseException.class).hasMessage(message);
  }

  @Test
  void readsStyleDca() throws IOException {
    Concept concept = read(DCA).concept("c1").orElseThrow();

    assertThat(concept.kind()).isEqualTo(ConceptKind.TERM);
    assertThat(concept.subjectField()).isEqualTo("water");
    assertThat(concept.definition()).isEqualTo("a deep hole");
    assertThat(concept.terms("en"))
        .extracting(Term::text)
        .containsExactly("draw-well", "water hole", "well");
    assertThat(concept.terms("en"))
        .extracting(Term::status)
        .containsExactly(
            AdministrativeStatus.PREFERRED,
            AdministrativeStatus.DEPRECATED,
            AdministrativeStatus.ADMITTED);
    assertThat(concept.terms().get(0).partOfSpeech()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(concept.terms().get(0).source()).isEqualTo("A/1");
    assertThat(concept.terms().get(0).note()).isEqualTo("of old");
  }

  @Test
  void readsTheSameInStyleDct() throws IOException {
    assertThat(read(DCT).concepts()).containsExactlyElementsOf(read(DCA).concepts());
  }

  @Test
  void readsBytesInTheEncodingThatTheyDeclare() throws IOException {
    String latin1 = DCA.replace("UTF-8", "ISO-8859-1").replace("water hole", "trou d’eau é");
    byte[] bytes = latin1.replace("’", " ").getBytes(StandardCharsets.ISO_8859_1);

    Termbase termbase = TermbaseReader.tbx().read(new ByteArrayInputStream(bytes), "my.tbx");

    assertThat(termbase.concept("c1").orElseThrow().terms().get(1).text())
        .isEqualTo("trou d eau é");
  }

  @Test
  void takesAProperNounForAName() throws IOException {
    Concept concept = read(DCA.replace(">noun<", ">properNoun<")).concept("c1").orElseThrow();

    assertThat(concept.kind()).isEqualTo(ConceptKind.PROPER_NAME);
  }

  @Test
  void refusesADoctypeWithItsEntities() {
    String bomb =
        """
        <!DOCTYPE tbx [
          <!ENTITY a "well well well well">
          <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c SYSTEM "file:///etc/hostname">
        ]>
        <tbx>&b;&c;</tbx>
        """;

    fails(
        () -> read(bomb),
        "my.tbx:1:1: the DOCTYPE declares entities or elements; "
            + "remove what it has in square brackets");
  }

  @Test
  void refusesAnEntityThatIsNotDeclared() {
    assertThatThrownBy(() -> read("<tbx>&secret;</tbx>"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageStartingWith("my.tbx:1:");
  }

  @Test
  void opensNoDtdThatAFileNames() throws IOException {
    String named = "<!DOCTYPE martif SYSTEM 'http://localhost:1/core.dtd'>\n" + VERSION_2;

    assertThat(read(named).concepts()).hasSize(2);
  }

  @Test
  void readsVersionTwo() throws IOException {
    Termbase termbase = read(VERSION_2);

    Concept concept = termbase.concept("well").orElseThrow();
    assertThat(concept.subjectField()).isEqualTo("water");
    assertThat(concept.definition()).isEqualTo("a deep hole");
    assertThat(concept.terms("en"))
        .extracting(Term::text)
        .containsExactly("well", "draw-well", "water hole");
    assertThat(concept.terms("en"))
        .extracting(Term::status)
        .containsExactly(
            AdministrativeStatus.ADMITTED,
            AdministrativeStatus.PREFERRED,
            AdministrativeStatus.SUPERSEDED);
    assertThat(concept.terms("en").get(1).source()).isEqualTo("A/1");
    assertThat(concept.terms("fr").get(0).note()).isEqualTo("first; second");
  }

  @Test
  void makesAnIdForAConceptOfVersionTwoThatHasNone() throws IOException {
    assertThat(read(VERSION_2).concept("hand-pump")).isPresent();
  }

  @Test
  void refusesOtherXml() {
    fails(
        () -> read("<html/>"),
        "my.tbx:1:1: <html> is not TBX; "
            + "give a file that starts with <tbx>, or <martif> in version 2");
    fails(() -> read("<martif/>"), "my.tbx:1:1: there is no concept in the termbase; add one");
  }

  @Test
  void takesNothingFromHowAFileCameAbout() throws IOException {
    Concept concept =
        read(DCA.replace(
                "<langSec",
                "<transacGrp><note>by hand</note></transacGrp>"
                    + "<descripGrp><descrip type='context'>A well.</descrip>"
                    + "<admin type='source'>B/2</admin></descripGrp><langSec"))
            .concept("c1")
            .orElseThrow();

    assertThat(concept.note()).isEmpty();
    assertThat(read(DCA).examples()).isEmpty();
  }

  @Test
  void saysAllThatIsWrong() {
    String text =
        """
        <tbx><text><body>
        <conceptEntry><langSec xml:lang="en"><termSec><term>w</term></termSec></langSec></conceptEntry>
        <conceptEntry id="b"><langSec xml:lang="?"><termSec><term>well</term></termSec></langSec>
        <langSec xml:lang="en"><termSec/></langSec></conceptEntry>
        </body>
        """;

    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            TermbaseException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.origin().line() + " " + problem.problem())
                    .startsWith(
                        "2 the concept has no id",
                        "2 'w' is too short for a term",
                        "3 the language is missing or not a code",
                        "4 the term section has no term")
                    .last()
                    .asString()
                    .contains("this is not sound XML"));
  }

  @Test
  void saysWhereSomethingIsMissing() {
    fails(
        () -> read("<tbx><text><body>\n  <conceptEntry>"),
        "my.tbx:2:3: the concept has no id; add an 'id' attribute");
    fails(
        () -> read("<tbx>\n<conceptEntry id='a'>\n  <langSec/>"),
        "my.tbx:3:3: the language is missing or not a code; add xml:lang=\"fr\" or the like");
    fails(
        () -> read("<tbx><conceptEntry id='a'>\n<langSec xml:lang='en'><termSec></termSec>"),
        "my.tbx:2:33: the term section has no term; add a <term>");
    fails(
        () -> read("<tbx><conceptEntry id='a'/>\n</tbx>"),
        "my.tbx:1:6: concept 'a' has no term; add a term in some language");
    fails(
        () -> read("<tbx>\n<term>well</term></tbx>"),
        "my.tbx:2:1: this stands outside of a concept; move it into a <conceptEntry>");
  }

  @Test
  void checksTermsLikeThoseOfAnyTermbase() {
    fails(
        () -> read(DCA.replace("water hole", "w")),
        "my.tbx:18:11: 'w' is too short for a term; give two letters or more, or one ideograph");
  }

  @Test
  void saysWhereTheXmlBreaks() {
    assertThatThrownBy(() -> read("<tbx>\n  <text></body>"))
        .isInstanceOf(TermbaseException.class)
        .hasMessageStartingWith("my.tbx:2:")
        .hasMessageContaining("this is not sound XML");
  }
}

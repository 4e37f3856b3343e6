package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.TextPlace;

final class TableReaderTest {

  private static final String COMMAS =
      """
      concept,language,term,status,note
      well,en,well,,
      well,en,"hole, deep",deprecated,"says ""hole""
      and more"
      """;

  private static Termbase csv(String text) throws IOException {
    return TermbaseReader.csv().read(new StringReader(text), "my.csv");
  }

  private static Termbase csv(byte[] bytes) throws IOException {
    return TermbaseReader.csv().read(new ByteArrayInputStream(bytes), "my.csv");
  }

  private static void fails(String text, String message) {
    assertThatThrownBy(() -> csv(text))
        .isInstanceOf(TermbaseException.class)
        .hasMessage("my.csv:" + message);
  }

  @Test
  void readsQuotedCellsWithDelimitersAndLineEnds() throws IOException {
    Concept concept = csv(COMMAS).concept("well").orElseThrow();

    assertThat(concept.terms("en").get(0).status()).isEqualTo(AdministrativeStatus.PREFERRED);
    Term hole = concept.terms("en").get(1);
    assertThat(hole.text()).isEqualTo("hole, deep");
    assertThat(hole.status()).isEqualTo(AdministrativeStatus.DEPRECATED);
    assertThat(hole.note()).isEqualTo("says \"hole\"\nand more");
  }

  @Test
  void readsSemicolonsAsExcelWritesThem() throws IOException {
    String semicolons = "concept;language;term\r\nwell;fr;puits, profond\r\n";
    byte[] marked = ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8);

    assertThat(csv(marked).concept("well").orElseThrow().terms("fr").get(0).text())
        .isEqualTo("puits, profond");
    assertThat(csv("sep=;\r\n" + semicolons).concepts()).hasSize(1);
    assertThat(csv("sep=|\nconcept|language|term\na|fr|puits; source").concepts()).hasSize(1);
  }

  @Test
  void readsTabsInUtf16AsExcelWritesThem() throws IOException {
    byte[] bytes = "\uFEFFid\tlang\tTerm\r\na\tru\tколодец\r\n".getBytes(StandardCharsets.UTF_16LE);

    Termbase termbase = TermbaseReader.tsv().read(new ByteArrayInputStream(bytes), "my.tsv");

    assertThat(termbase.concept("a").orElseThrow().terms("ru").get(0).text()).isEqualTo("колодец");
  }

  @Test
  void readsPlaces() throws IOException {
    Termbase termbase =
        csv(
            """
            concept,language,term,status,places
            well,en,well,preferred,
            well,en,water hole,deprecated,Title | footnote
            """);

    assertThat(termbase.concept("well").orElseThrow().terms().get(1).scope().places())
        .containsExactly(TextPlace.TITLE, TextPlace.FOOTNOTE);
    fails(
        "concept,language,term,places\nwell,en,well,foot\n",
        "2:14: 'foot' is not a value of 'places'; "
            + "use one of title, body, footnote, quotation");
  }

  @Test
  void readsOrgansDaysShieldsAndExamples() throws IOException {
    Termbase termbase =
        csv(
            """
            concept,language,term,status,organs,from,until
            well,en,well,preferred,general-assembly|security-council,2001-02-03,2004-05-06
            well,en,well wisher,shield,,,
            well,en,The well is deep.,right,general-assembly,2001-02-04,
            """);

    Concept concept = termbase.concept("well").orElseThrow();
    assertThat(concept.terms().get(0).scope().organs())
        .containsExactly("general-assembly", "security-council");
    assertThat(concept.terms().get(0).scope().validUntil()).isEqualTo(LocalDate.of(2004, 5, 6));
    assertThat(concept.shields()).extracting(Shield::text).containsExactly("well wisher");
    assertThat(termbase.examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.date()).isEqualTo(LocalDate.of(2001, 2, 4));
              assertThat(example.origin()).hasToString("my.csv:4:9");
            });
  }

  @Test
  void readsATableWithAColumnForEachLanguage() throws IOException {
    Termbase termbase = csv("EN,fr-CA,Subject\nHuman rights,droits humains,law\n,puits,\n");

    assertThat(termbase.concepts())
        .extracting(Concept::id)
        .containsExactly("human-rights", "puits");
    Concept concept = termbase.concept("human-rights").orElseThrow();
    assertThat(concept.subjectField()).isEqualTo("law");
    assertThat(concept.terms("fr").get(0).text()).isEqualTo("droits humains");
  }

  @Test
  void saysAllThatIsWrongWithThePlaceOfEachCell() {
    String text =
        """
        concept,language,term,status,from,count
        a,en,well,good,,
        a,English,tap,,,
        ,en,pump,,,
        a,en,,,,
        a,en,pipe,,1.2.2003,many
        b,en,w,,,
        """;

    assertThatThrownBy(() -> csv(text))
        .isInstanceOfSatisfying(
            TermbaseException.class,
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.origin() + " " + problem.problem())
                    .containsExactly(
                        "my.csv:2:11 'good' is not a value of 'status'",
                        "my.csv:3:3 'English' is not a language",
                        "my.csv:4:1 the concept has no id",
                        "my.csv:5:1 the term is empty",
                        "my.csv:6:12 '1.2.2003' is not a day",
                        "my.csv:7:6 'w' is too short for a term"));
  }

  @Test
  void refusesHeadingsThatDoNotFit() {
    fails(
        "concept,language,term,stauts\n",
        "1:23: the column 'stauts' is not known; did you mean 'status'?");
    fails("term\nwell\n", "1:1: there is no column 'concept'; add it");
    fails(
        "concept,term,concept\n", "1:14: the column 'concept' stands twice; remove one of the two");
    fails(
        "en,translation\n",
        "1:4: the column 'translation' is not known; "
            + "use the code of a language, or concept, kind, subject, definition, concept-note");
    fails("", "1:1: the table is empty; begin it with a row of headings");
    fails("concept,language,term\n", "1:1: there is no concept in the termbase; add one");
  }

  @Test
  void refusesQuotationMarksThatDoNotClose() {
    fails(
        "concept,language,term\na,en,\"well\n\n",
        "2:6: the quotation mark that opens here is never closed; "
            + "close it, and write one within a cell twice");
    fails(
        "concept,language,term\na,en,\"well\" x\n",
        "2:12: text stands behind the closing quotation mark; "
            + "write a quotation mark within a cell twice");
  }

  @Test
  void refusesAnotherEncoding() {
    byte[] legacy =
        "concept,language,term\na,ru,колодец\n".getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> csv(legacy))
        .isInstanceOf(TermbaseException.class)
        .hasMessage("my.csv:2:6: the bytes here are not UTF-8; save the file as UTF-8");
  }

  @Test
  void refusesControlCharactersAndConflicts() {
    fails(
        "concept,language,term\na,en,we\u0007ll\n",
        "2:8: there is a control character, U+0007; "
            + "remove it, and check that the file is text in UTF-8");
    fails(
        "concept,language,term\na,en,well\na,en,pump\n",
        "3:6: 'well' and 'pump' are both preferred in 'en'; "
            + "make one of them admitted, or give organs, places or days that do not overlap");
    fails(
        "concept,language,term,definition\na,en,well,x\na,fr,puits,y\n",
        "3:12: concept 'a' has two values of 'definition'; keep one of the two");
  }
}

package org.resolint.glossary.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;
import org.resolint.glossary.format.TermbaseFormat;

/** Workbooks are made and read back by a library that resolint does not use otherwise. */
final class WorkbookReaderTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Glossary");
      List<String> headings = List.of("Concept", "Language", "Term", "From");
      for (int i = 0; i < headings.size(); i++) {
        sheet.value(0, i, headings.get(i));
      }
      sheet.value(1, 0, "well");
      sheet.value(1, 1, "en");
      sheet.value(1, 2, "well");
      content.accept(sheet);
    }
    return out.toByteArray();
  }

  private static Termbase read(byte[] bytes) throws IOException {
    return TermbaseReader.xlsx().read(new ByteArrayInputStream(bytes), "my.xlsx");
  }

  private static void fails(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(TermbaseException.class)
        .hasMessage("my.xlsx:" + message);
  }

  /** The workbook with parts added, changed, or, where the content is empty, left out. */
  private static byte[] with(byte[] workbook, Map<String, byte[]> changes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.putAll(changes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (part.getValue().length > 0) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] plain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String yaml = "concepts: [{id: a, terms: {en: well}}]";
    TermbaseFormat.XLSX.write(TermbaseReader.yaml().read(new StringReader(yaml), "x"), out);
    return out.toByteArray();
  }

  private static byte[] withSheet(String xml) throws IOException {
    return with(plain(), Map.of(SHEET, xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsWhatAnotherLibraryHasWritten() throws IOException {
    Termbase termbase =
        read(
            workbook(
                sheet -> {
                  sheet.value(3, 0, "well");
                  sheet.value(3, 1, "ru");
                  sheet.value(3, 2, "  колодец & <ключ> 😀 ");
                  sheet.value(3, 3, LocalDate.of(2021, 9, 14));
                }));

    Term term = termbase.concept("well").orElseThrow().terms("ru").get(0);
    assertThat(term.text()).isEqualTo("колодец & <ключ> 😀");
    assertThat(term.scope().validFrom()).isEqualTo(LocalDate.of(2021, 9, 14));
  }

  @Test
  void isReadByAnotherLibrary() throws IOException {
    Termbase termbase =
        TermbaseReader.yaml()
            .read(
                new StringReader(
                    "concepts: [{id: a, terms: {en: 'x < y & z', zh: {text: 井, status: admitted}}}]"),
                "x");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TermbaseFormat.XLSX.write(termbase, out);

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows)
          .extracting(row -> row.stream().map(cell -> cell.getText()).toList())
          .containsExactly(
              List.of("concept", "language", "term", "status"),
              List.of("a", "en", "x < y & z", "preferred"),
              List.of("a", "zh", "井", "admitted"));
    }
  }

  @Test
  void namesTheRowAndTheColumnOfACell() throws IOException {
    fails(
        workbook(
            sheet -> {
              sheet.value(4, 0, "well");
              sheet.value(4, 1, "en");
              sheet.value(4, 2, "w");
            }),
        "5:3: 'w' is too short for a term; give two letters or more, or one ideograph");
  }

  @Test
  void refusesFormulas() throws IOException {
    fails(
        workbook(sheet -> sheet.formula(1, 27, "A1&B1")),
        "2:28: cell AB2 holds a formula; paste its value in its place");
  }

  @Test
  void refusesMacros() throws IOException {
    String types =
        "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>";

    fails(
        with(plain(), Map.of("xl/vbaProject.bin", new byte[] {1})),
        "1:1: the workbook has macros; save it as .xlsx without macros");
    fails(
        with(plain(), Map.of("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8))),
        "1:1: the workbook has macros; save it as .xlsx without macros");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    byte[] sound = workbook(sheet -> {});

    fails(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
        "1:1: this is a workbook of the old kind, or one with a password; "
            + "save it as .xlsx without a password");
    fails(
        "concept,language,term".getBytes(StandardCharsets.UTF_8),
        "1:1: this is not a workbook; save it as .xlsx");
    assertThatThrownBy(() -> read(Arrays.copyOf(sound, sound.length / 2)))
        .isInstanceOf(TermbaseException.class)
        .hasMessageStartingWith("my.xlsx:1:1: the workbook is damaged");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/media/picture.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }

    assertThat(out.size()).isLessThan(1 << 20);
    fails(
        out.toByteArray(),
        "1:1: the workbook unpacks to more than 128 MiB; split the termbase into several files");
  }

  @Test
  void refusesEntities() throws IOException {
    assertThatThrownBy(
            () ->
                read(
                    withSheet(
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet>&a;</worksheet>")))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("there is a DOCTYPE");
  }

  @Test
  void refusesSheetsThatMakeNoSense() throws IOException {
    fails(
        withSheet(
            "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>99</v></c></row></sheetData></worksheet>"),
        "1:1: cell A1 refers to a text that is not there; save the workbook anew as .xlsx");
    fails(
        withSheet("<worksheet><sheetData><row r='2000000'/></sheetData></worksheet>"),
        "1:1: the number of a row is out of order; save the workbook anew as .xlsx");
    fails(
        withSheet("<worksheet><row r='1'><c r='A1' t='e'><v>#REF!</v></c></row></worksheet>"),
        "1:1: cell A1 holds an error, #REF!; correct or empty it");
    assertThatThrownBy(() -> read(withSheet("<worksheet><row>")))
        .isInstanceOf(TermbaseException.class)
        .hasMessageContaining("xl/worksheets/sheet1.xml in the workbook is not sound XML");
  }
}

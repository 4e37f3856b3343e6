package org.resolint.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.reader.TermbaseReader;

/** The formats that a termbase can be kept in. */
public enum TermbaseFormat {
  YAML,
  JSON,
  CSV,
  /** As Excel writes and reads it where decimals have a comma. */
  CSV_SEMICOLON,
  TSV,
  XLSX,
  /** TBX version 3, dialect TBX-Basic, in style DCA. */
  TBX_BASIC,
  TBX_BASIC_DCT,
  TBX_MIN,
  TBX_MIN_DCT,
  TBX_CORE,
  TBX_CORE_DCT,
  /** TBX version 2, whose root is {@code <martif>}, with the categories of TBX-Basic. */
  TBX_2;

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(TermbaseFormat::spelling).toList();
  }

  /** The format of a name such as {@code tbx-min-dct}; {@code tbx} is short for TBX-Basic. */
  public static Optional<TermbaseFormat> named(String name) {
    String wanted = name.equals("tbx") ? "tbx-basic" : name;
    return Arrays.stream(values()).filter(format -> format.spelling().equals(wanted)).findFirst();
  }

  /** The format that a file of this name is written in, by its extension; empty if unknown. */
  public static Optional<TermbaseFormat> forFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "yml", "yaml" -> Optional.of(YAML);
      case "json" -> Optional.of(JSON);
      case "csv" -> Optional.of(CSV);
      case "tsv", "tab" -> Optional.of(TSV);
      case "xlsx" -> Optional.of(XLSX);
      case "tbx", "xml" -> Optional.of(TBX_BASIC);
      default -> Optional.empty();
    };
  }

  private String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reader of the format; that of TBX reads all its versions and dialects. */
  public TermbaseReader reader() {
    return switch (this) {
      case YAML -> TermbaseReader.yaml();
      case JSON -> TermbaseReader.json();
      case CSV, CSV_SEMICOLON -> TermbaseReader.csv();
      case TSV -> TermbaseReader.tsv();
      case XLSX -> TermbaseReader.xlsx();
      default -> TermbaseReader.tbx();
    };
  }

  /** Whether it is text in UTF-8, which can be shown. */
  public boolean isText() {
    return this != XLSX;
  }

  /** What of a termbase it cannot carry. */
  public List<Loss> losses(Termbase termbase) {
    return switch (this) {
      case YAML, JSON, CSV, CSV_SEMICOLON, TSV, XLSX -> List.of();
      case TBX_BASIC, TBX_BASIC_DCT, TBX_2 -> Loss.of(termbase, TbxDialect.BASIC.traits());
      case TBX_MIN, TBX_MIN_DCT -> Loss.of(termbase, TbxDialect.MIN.traits());
      case TBX_CORE, TBX_CORE_DCT -> Loss.of(termbase, TbxDialect.CORE.traits());
    };
  }

  /**
   * Writes all of a termbase that it can carry, and leaves the stream open. The same termbase gives
   * the same bytes.
   */
  public void write(Termbase termbase, OutputStream out) throws IOException {
    writing().write(termbase, out);
  }

  private Writing writing() {
    return switch (this) {
      case YAML -> new YamlWriting();
      case JSON -> new JsonWriting();
      case CSV -> new CsvWriting(',');
      case CSV_SEMICOLON -> new CsvWriting(';');
      case TSV -> new CsvWriting('\t');
      case XLSX -> new XlsxWriting();
      case TBX_BASIC -> new TbxWriting(TbxDialect.BASIC, TbxStyle.DCA);
      case TBX_BASIC_DCT -> new TbxWriting(TbxDialect.BASIC, TbxStyle.DCT);
      case TBX_MIN -> new TbxWriting(TbxDialect.MIN, TbxStyle.DCA);
      case TBX_MIN_DCT -> new TbxWriting(TbxDialect.MIN, TbxStyle.DCT);
      case TBX_CORE -> new TbxWriting(TbxDialect.CORE, TbxStyle.DCA);
      case TBX_CORE_DCT -> new TbxWriting(TbxDialect.CORE, TbxStyle.DCT);
      case TBX_2 -> new TbxWriting(TbxDialect.BASIC, TbxStyle.VERSION_2);
    };
  }
}

package org.resolint.core.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.repair.Repair;
import org.resolint.core.text.LineMap;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;

/** From bytes to repaired manuscripts. Thread-safe. */
public final class DocumentReader {
  /** Some ten times the longest resolution there is, and still read in seconds. */
  private static final int LONGEST_LINE = 8_000_000;

  private final LanguageProfiles profiles;
  private final Map<String, Repair> repairs = new ConcurrentHashMap<>();

  /** A reader that asks these profiles where paragraphs begin. */
  public DocumentReader(LanguageProfiles profiles) {
    this.profiles = profiles;
  }

  /**
   * Decodes, reads and repairs a document in all languages that it holds: one, unless it is aligned
   * text (XLIFF, TMX), which names its languages itself. The translation is last.
   *
   * @param name the path as the user gave it, with {@code /}; its suffix tells format and language
   * @param bytes the file
   * @param language the ISO 639-1 code of the language, if the user gave one
   * @throws IOException if the bytes are no text that can be read; the message says why and what to
   *     do
   */
  public List<Manuscript> readAll(String name, byte[] bytes, Optional<String> language)
      throws IOException {
    return AlignedTextReader.isAligned(name, bytes)
        ? AlignedTextReader.read(name, bytes)
        : List.of(read(name, bytes, language));
  }

  /**
   * Decodes, reads and repairs a document in one language.
   *
   * @param name the path as the user gave it, with {@code /}; its suffix tells format and language
   * @param bytes the file
   * @param language the ISO 639-1 code of the language, if the user gave one
   * @throws IOException if the bytes are no text that can be read; the message says why and what to
   *     do
   */
  public Manuscript read(String name, byte[] bytes, Optional<String> language) throws IOException {
    Source source = Source.of(name, TextDecoder.decode(bytes));
    LineMap lines = source.lines();
    for (int line = 1; line <= lines.lineCount(); line++) {
      int length = lines.line(line).length();
      if (length > LONGEST_LINE) {
        throw new UnreadableTextException(
            "line " + line + ": " + length + " characters, too long for a paragraph; break it up");
      }
    }
    return read(source, language);
  }

  /**
   * Decodes a document for the places in it, which {@link #readAll} gave before.
   *
   * @param name the path as the user gave it, with {@code /}
   * @param bytes the file
   * @throws IOException if the bytes are no text that can be read; the message says why and what to
   *     do
   */
  public static Source source(String name, byte[] bytes) throws IOException {
    return Source.of(
        name,
        AlignedTextReader.isAligned(name, bytes)
            ? XmlDecoder.decode(bytes)
            : TextDecoder.decode(bytes));
  }

  /**
   * Reads and repairs a text that is decoded already.
   *
   * @param source the text under its name
   * @param language the ISO 639-1 code of the language, if the user gave one
   */
  public Manuscript read(Source source, Optional<String> language) {
    String text = source.text();
    String tongue =
        language
            .or(() -> LanguageDetector.fromName(source.name()))
            .orElseGet(() -> LanguageDetector.fromText(prose(source)));
    profiles.prepare(tongue);
    List<Paragraph> paragraphs =
        MarkdownDetector.isMarkdown(source.name(), text)
            ? MarkdownReader.read(source)
            : PlainTextReader.read(source);
    Manuscript raw = new Manuscript(source, tongue, paragraphs, List.of(), List.of());
    return repairs
        .computeIfAbsent(tongue, known -> new Repair(profiles.forLanguage(known)))
        .apply(raw);
  }

  private static String prose(Source source) {
    return DirectiveComments.in(source).map(DirectiveComments::text).orElseGet(source::text);
  }
}

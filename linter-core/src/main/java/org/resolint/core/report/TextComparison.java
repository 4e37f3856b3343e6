package org.resolint.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Location;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * A draft beside another text, paragraph by paragraph.
 *
 * @param path the other text, as the user named it
 * @param language the ISO 639-1 code of the other text's language
 * @param relation what it is to the draft
 * @param paragraphs in the order of the draft
 */
public record TextComparison(
    String path, String language, Relation relation, List<Paragraph> paragraphs) {

  /** What a text is to a draft. */
  public enum Relation {
    /** The agreed text that it follows, in its language. */
    PRECEDENT,
    /** The same text in another language. */
    VERSION
  }

  /** Copies the list. */
  public TextComparison {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph of the draft, of the other text or of both.
   *
   * @param kind what became of it, such as {@code reworded}
   * @param draft the paragraph in the draft, or null
   * @param other the paragraph in the other text, or null
   * @param changes what differs, in order of place
   */
  public record Paragraph(
      String kind, @Nullable Quote draft, @Nullable Quote other, List<Words> changes) {
    /** Copies the list. */
    public Paragraph {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Words that differ.
   *
   * @param place the UTF-16 offset of the words in the text of the draft's paragraph
   * @param draft the words of the draft; empty where the other text has more
   * @param other the words of the other text; empty where the draft has more
   */
  public record Words(int place, Quote draft, Quote other) {}

  /**
   * A piece of a text.
   *
   * @param name what to call it, such as {@code paragraph 3}; empty for words
   * @param text its words
   * @param start where it starts
   * @param end where it ends, exclusive
   */
  public record Quote(String name, String text, Location start, Location end) {
    /** A piece of a source. */
    public static Quote of(String name, String text, Source source, Span span) {
      return new Quote(
          name, text, Location.of(source, span.start()), Location.of(source, span.end()));
    }
  }
}

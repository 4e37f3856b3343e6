package org.resolint.core.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resolint.core.text.Span;

/**
 * A comment that tells where findings are held back.
 *
 * @param verb what it does
 * @param comment the comment with its marks
 * @param names the rules and packs that it is about; empty if it ends all that was held back
 */
public record Directive(Verb verb, Span comment, List<Name> names) {
  /** Copies the list. */
  public Directive {
    names = List.copyOf(names);
  }

  /** What a directive does. */
  public enum Verb {
    /** Holds back from here on. */
    DISABLE("resolint-disable"),
    /** Ends what was held back from somewhere on. */
    ENABLE("resolint-enable"),
    /** Holds back in the paragraph that begins next. */
    DISABLE_NEXT_PARAGRAPH("resolint-disable-next-paragraph"),
    /** Holds back in the whole document. */
    DISABLE_FILE("resolint-disable-file");

    private final String word;

    Verb(String word) {
      this.word = word;
    }

    /** The word that a comment begins with. */
    public String word() {
      return word;
    }

    static Optional<Verb> of(String word) {
      return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    static List<String> words() {
      return Arrays.stream(values()).map(Verb::word).toList();
    }
  }

  /**
   * A rule or pack in a directive.
   *
   * @param text its id or name
   * @param span where it stands
   */
  public record Name(String text, Span span) {}
}

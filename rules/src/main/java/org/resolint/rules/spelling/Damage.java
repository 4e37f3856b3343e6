package org.resolint.rules.spelling;

import java.util.List;
import org.resolint.core.text.Span;

/**
 * A word that is not misspelt but that extraction damaged.
 *
 * @param kind what happened to it
 * @param text the word as it stands
 * @param span where it stands in the source
 * @param meant what it was, the likeliest first, one at least
 */
public record Damage(Kind kind, String text, Span span, List<String> meant) {
  /** Copies the list. */
  public Damage {
    meant = List.copyOf(meant);
  }

  /** What can happen to a word. */
  public enum Kind {
    /** Letters read in the code page of another script. */
    WRONG_DECODING,
    /** The hyphen of a line end is still there. */
    KEPT_HYPHEN,
    /** The hyphen of a compound is gone. */
    GLUED_WORDS,
    /** The raised letter of a note stands right behind it. */
    NOTE_LETTER
  }
}

package org.resolint.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * A place where a text names a resolution, decision or document.
 *
 * @param kind what is named
 * @param organ the body, such as {@code human-rights-council}; null if the text leaves it open
 * @param number the number, such as {@code 47/9} or {@code 1325 (2000)}, or the symbol of a
 *     document, such as {@code A/76/462/Add.2}
 * @param date the date the text gives it, or null
 * @param span number or symbol in the source
 * @param dateSpan the date in the source, or null
 * @param own whether the text calls it the body's own ("its resolution")
 */
public record Citation(
    Kind kind,
    @Nullable String organ,
    String number,
    @Nullable LocalDate date,
    Span span,
    @Nullable Span dateSpan,
    Ownership own) {

  /**
   * The same citation of a body's.
   *
   * @param organ the key of the body
   */
  public Citation of(String organ) {
    return new Citation(kind, organ, number, date, span, dateSpan, own);
  }

  /** What a citation names. */
  public enum Kind {
    /** A resolution. */
    RESOLUTION,
    /** A decision. */
    DECISION,
    /** Any document with a symbol. */
    DOCUMENT
  }

  /** Whose resolution the text says it is. */
  public enum Ownership {
    /** "its resolution 70/1". */
    OWN,
    /** "General Assembly resolution 70/1". */
    NAMED,
    /** "resolution 70/1", with nothing said. */
    OPEN
  }
}

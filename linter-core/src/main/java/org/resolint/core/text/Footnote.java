package org.resolint.core.text;

/**
 * A note at the foot of a page or the end of a text.
 *
 * @param marker the number or sign that calls it
 * @param markerSpan where the marker stands in the source
 * @param body the note's text without its marker
 */
public record Footnote(String marker, Span markerSpan, Paragraph body) {
  /** The source span of the note, its marker included. */
  public Span span() {
    return markerSpan.union(body.span());
  }
}

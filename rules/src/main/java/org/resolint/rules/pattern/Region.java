package org.resolint.rules.pattern;

import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * A stretch of a paragraph that a rule looks at.
 *
 * @param paragraph the paragraph
 * @param start the UTF-16 offset in its text at which the stretch begins
 * @param end the UTF-16 offset after its end
 */
record Region(Paragraph paragraph, int start, int end) {
  /** A whole paragraph. */
  static Region of(Paragraph paragraph) {
    return new Region(paragraph, 0, paragraph.content().length());
  }

  String text() {
    return paragraph.text().substring(start, end);
  }

  /** Where a part stands in the source, given by UTF-16 offsets into {@link #text()}. */
  Span span(int from, int to) {
    return paragraph.span(start + from, start + to);
  }

  /** Where all of it stands in the source. */
  Span span() {
    return paragraph.span(start, end);
  }

  /**
   * Whether a part stands in the source as it is read, but for white space and hyphens: nothing
   * else is lost if something takes its place.
   */
  boolean isWhole(int from, int to, Source source) {
    String read = paragraph.text().substring(start + from, start + to);
    return bare(read).equals(bare(source.text(span(from, to))));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\u00AD\u2010\u2011-]+", "");
  }
}

package org.resolint.core.model;

import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A heading within the operative part, under which numbering may start again.
 *
 * @param before the index in the list of operative paragraphs of the first one below the heading
 * @param paragraph the heading itself
 */
public record Heading(int before, Paragraph paragraph) implements Node {
  @Override
  public Span span() {
    return paragraph.span();
  }
}

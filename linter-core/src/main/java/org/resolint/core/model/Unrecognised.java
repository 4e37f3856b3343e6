package org.resolint.core.model;

import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph that fits nowhere.
 *
 * @param paragraph the paragraph
 */
public record Unrecognised(Paragraph paragraph) implements Node {
  @Override
  public Span span() {
    return paragraph.span();
  }
}

package org.resolint.core.model;

import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph of the preamble.
 *
 * @param opening the phrase it opens with, with UTF-16 offsets into the paragraph's text, or null
 *     if it is not known
 * @param paragraph the paragraph
 */
public record Recital(@Nullable Opening opening, Paragraph paragraph) implements Node {
  @Override
  public Span span() {
    return paragraph.span();
  }
}

package org.resolint.core.model;

import java.util.List;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A text that the resolution carries with it.
 *
 * @param heading the line that begins it
 * @param paragraphs what follows the heading
 */
public record Annex(Paragraph heading, List<Paragraph> paragraphs) implements Node {
  /** Copies the list. */
  public Annex {
    paragraphs = List.copyOf(paragraphs);
  }

  @Override
  public Span span() {
    Span span = heading.span();
    return paragraphs.isEmpty() ? span : span.union(paragraphs.get(paragraphs.size() - 1).span());
  }
}

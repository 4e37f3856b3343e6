package org.resolint.rules.analysis;

import org.resolint.core.text.Span;
import org.resolint.glossary.match.TermOccurrence;

/**
 * A term in a resolution.
 *
 * @param block the block it stands in
 * @param occurrence what was found, with offsets into the block's text
 * @param setting what it stands in
 */
public record TermHit(Block block, TermOccurrence occurrence, Setting setting) {
  /** What a term stands in. */
  public enum Setting {
    /** The text's own words. */
    OWN_WORDS,
    /** The phrase that opens the paragraph. */
    OPENING,
    /** A quotation, or a title in quotation marks. */
    QUOTATION,
    /** The title of a publication, set off by italics within a footnote. */
    CITED_TITLE
  }

  /** Where it stands in the source. */
  public Span span() {
    return block.span(occurrence.start(), occurrence.end());
  }

  /** The words as they stand in the text. */
  public String text() {
    return block.text().substring(occurrence.start(), occurrence.end());
  }
}

package org.resolint.rules.analysis;

import org.resolint.core.text.Span;
import org.resolint.glossary.TextPlace;
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

  /** The place of the text that the status of a term may be bound to. */
  public TextPlace place() {
    if (setting == Setting.QUOTATION || setting == Setting.CITED_TITLE) {
      return TextPlace.QUOTATION;
    }
    return switch (block.role()) {
      case TITLE -> TextPlace.TITLE;
      case FOOTNOTE -> TextPlace.FOOTNOTE;
      case FORMULA, RECITAL, OPERATIVE, OTHER -> TextPlace.BODY;
    };
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

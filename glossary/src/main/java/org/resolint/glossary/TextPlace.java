package org.resolint.glossary;

/** Where in a text a term stands. */
public enum TextPlace {
  /** The title, or the title of the agenda item. */
  TITLE,
  /** The text's own words anywhere else. */
  BODY,
  FOOTNOTE,
  /** The words of another text, in quotation marks or set off as its title. */
  QUOTATION
}

package org.resolint.rules.versions;

/** A kind of thing that every version should mention. */
public enum Aspect {
  /** A resolution, decision or document, by its number. */
  CITATION,
  /** A full date, in ISO form. */
  DATE,
  /** The mark of a footnote. */
  FOOTNOTE,
  /** "inter alia", or in English anything that does its service. */
  PHRASE,
  /** In English, from a preposition to the comma that follows it. */
  GAP
}

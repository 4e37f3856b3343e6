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
  GAP,
  /** A word that denies: "not", "no". */
  NEGATION,
  /** A word that may do the service of a negation: "without", "fails to". */
  NEGATIVE,
  /** How binding a modal verb is: "must", "should" or "may". */
  MODAL,
  /** How binding any word may be, modal verbs that may mean several things and others. */
  FORCE,
  /** A figure that belongs to no citation and no date. */
  FIGURE,
  /** A number from one to twelve in words, as a figure. */
  NUMBER_WORD,
  /** Another number in words. */
  NUMBER,
  /** A word that moves the point: "million". */
  MAGNITUDE
}

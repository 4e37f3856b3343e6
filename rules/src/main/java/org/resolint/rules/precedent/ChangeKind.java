package org.resolint.rules.precedent;

/** What became of a paragraph of agreed text. */
public enum ChangeKind {
  /** Not a word differs. */
  IDENTICAL,
  /** Nothing differs but numbers, dates and what is cited. */
  UPDATED,
  /** The words differ. */
  REWORDED,
  /** It stands in another place, with the same words or others. */
  MOVED,
  /** The earlier text has no such paragraph. */
  NEW,
  /** The later text has no such paragraph. */
  DROPPED
}

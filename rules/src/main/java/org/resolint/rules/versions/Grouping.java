package org.resolint.rules.versions;

/** Which documents are versions of one text. */
public enum Grouping {
  /** Those that name the same body and number, or bear the same symbol. */
  BY_NUMBER,
  /** All of them, because the user says so. */
  TOGETHER
}

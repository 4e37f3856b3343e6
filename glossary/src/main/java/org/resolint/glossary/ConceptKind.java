package org.resolint.glossary;

/** What sort of thing the terms of a concept name. */
public enum ConceptKind {
  /** A general notion, named in running text. */
  TERM,
  /** One body, conference or instrument; inside its name no other term is judged. */
  PROPER_NAME,
  /** The words that a recital or an operative paragraph opens with. */
  OPENING_PHRASE
}

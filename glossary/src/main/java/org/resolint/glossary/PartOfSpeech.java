package org.resolint.glossary;

/** The word class of a term as a whole; the values are those of TBX-Basic. */
public enum PartOfSpeech {
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  PROPER_NOUN,
  /** Any other class, and phrases that have none. */
  OTHER
}

package org.resolint.rules.lexicon;

/** What grammar says of a word form. A form that may be read in two ways has both traits. */
public enum Trait {
  NOUN(Kind.CLASS),
  /** Adjectives, and what is inflected like them: participles, ordinals, pronouns. */
  ADJECTIVE(Kind.CLASS),
  VERB(Kind.CLASS),
  /** The form by which dictionaries name a verb. */
  BASE(Kind.MOOD),
  SINGULAR(Kind.NUMBER),
  PLURAL(Kind.NUMBER),
  MASCULINE(Kind.GENDER),
  FEMININE(Kind.GENDER),
  NEUTER(Kind.GENDER),
  NOMINATIVE(Kind.CASE),
  GENITIVE(Kind.CASE),
  DATIVE(Kind.CASE),
  ACCUSATIVE(Kind.CASE),
  INSTRUMENTAL(Kind.CASE),
  PREPOSITIONAL(Kind.CASE);

  /** What question a trait answers. */
  public enum Kind {
    CLASS,
    MOOD,
    NUMBER,
    GENDER,
    CASE
  }

  private final Kind kind;

  Trait(Kind kind) {
    this.kind = kind;
  }

  /** The question that this trait answers. */
  public Kind kind() {
    return kind;
  }
}

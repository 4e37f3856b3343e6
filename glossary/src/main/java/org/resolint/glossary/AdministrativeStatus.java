package org.resolint.glossary;

/** What an organisation has decided about a term; the values are those of ISO 30042. */
public enum AdministrativeStatus {
  /** The term to use. */
  PREFERRED,
  /** A variant that is right as well. */
  ADMITTED,
  /** A term that is not to be used. */
  DEPRECATED,
  /** A term that was right once and has been replaced. */
  SUPERSEDED;

  /** Whether a text is better off with another term. */
  public boolean isDiscouraged() {
    return this == DEPRECATED || this == SUPERSEDED;
  }
}

package org.resolint.glossary;

/** Whether the capital letters of an entry say something. */
public enum Capitals {
  /** Upper and lower case are the same. */
  FREE,
  /** Where a word of the entry starts with a capital, the word in the text must, too. */
  REQUIRED
}

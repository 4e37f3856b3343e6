package org.resolint.rules.pattern;

/** A pattern that reads the same text again and again. */
final class PatternCostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PatternCostException(String message) {
    super(message);
  }
}

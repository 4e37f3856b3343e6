package org.resolint.core.profile;

/** The marks that end paragraphs in a language. */
public record Terminators(char comma, char semicolon, char fullStop, char colon) {
  private static final String COMMAS = ",，،";
  private static final String SEMICOLONS = ";；؛";
  private static final String FULL_STOPS = ".。";
  private static final String COLONS = ":：";

  /** Whether a character is a comma of any script; likewise for the other marks. */
  public static boolean isComma(char c) {
    return COMMAS.indexOf(c) >= 0;
  }

  public static boolean isSemicolon(char c) {
    return SEMICOLONS.indexOf(c) >= 0;
  }

  public static boolean isFullStop(char c) {
    return FULL_STOPS.indexOf(c) >= 0;
  }

  public static boolean isColon(char c) {
    return COLONS.indexOf(c) >= 0;
  }
}

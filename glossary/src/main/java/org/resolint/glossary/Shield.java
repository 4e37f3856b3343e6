package org.resolint.glossary;

/**
 * A name inside which a term is right that is discouraged elsewhere: «Comité des droits de
 * l'homme».
 *
 * @param text the name in its dictionary form
 * @param language the lower-case primary subtag of BCP 47
 * @param capitals whether the capitals of {@code text} must stand in a text as well
 */
public record Shield(String text, String language, Capitals capitals) {

  public Shield {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a shield needs a text");
    }
    language = Term.primaryLanguage(language);
  }
}

package org.resolint.rules.faults;

/**
 * A document to plant faults in.
 *
 * @param path a name, whose suffix tells the format
 * @param language the ISO 639-1 code of its language
 * @param text the whole text
 */
record Sample(String path, String language, String text) {
  Sample withText(String other) {
    return new Sample(path, language, other);
  }
}

package org.resolint.core.settings;

/**
 * A text that a user wrote, with the place where it stands.
 *
 * @param text the text
 * @param place {@code file:line:column}, or the option of a command line
 */
public record Placed(String text, String place) {
  /** An exception that names the place. */
  public ConfigurationException error(String problem) {
    return new ConfigurationException(place + ": " + problem);
  }
}

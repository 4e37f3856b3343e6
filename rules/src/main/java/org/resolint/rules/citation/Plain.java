package org.resolint.rules.citation;

/** Makes quotations fit for messages. */
final class Plain {
  private Plain() {}

  /** The text on one line. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

package org.resolint.core.report;

import org.resolint.core.rule.Severity;

/** How text is coloured. */
public enum Palette {
  /** Not at all. */
  PLAIN,
  /** With the escape sequences of ANSI terminals. */
  ANSI;

  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String strong(String text) {
    return paint(text, BOLD);
  }

  String faint(String text) {
    return paint(text, FAINT);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(text, "1;31");
      case WARNING -> paint(text, "1;33");
      case INFO -> paint(text, "1;36");
    };
  }

  String added(String text) {
    return paint(text, "32");
  }

  String removed(String text) {
    return paint(text, "31");
  }

  private String paint(String text, String code) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}

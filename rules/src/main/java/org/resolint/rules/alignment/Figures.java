package org.resolint.rules.alignment;

import java.util.Set;
import java.util.TreeSet;

/** The numbers in a text, which all languages share. */
public final class Figures {
  private Figures() {}

  /** The numbers in a text in Western digits, those joined by slashes both whole and in parts. */
  public static Set<String> in(String text) {
    return in(text, 0);
  }

  /** The numbers in a text from a UTF-16 offset on. */
  static Set<String> in(String text, int from) {
    Set<String> figures = new TreeSet<>();
    StringBuilder run = new StringBuilder();
    for (int i = from; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        run.append(digit);
      } else if (c == '/' && !run.isEmpty()) {
        run.append(c);
      } else if (!run.isEmpty()) {
        add(run.toString(), figures);
        run.setLength(0);
      }
    }
    return figures;
  }

  private static void add(String run, Set<String> figures) {
    StringBuilder whole = new StringBuilder();
    for (String part : run.split("/", -1)) {
      if (!part.isEmpty()) {
        // The same few numbers stand in thousands of texts.
        figures.add(part.intern());
        whole.append(whole.isEmpty() ? "" : "/").append(part);
      }
    }
    figures.add(whole.toString().intern());
  }
}

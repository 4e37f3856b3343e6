package org.resolint.glossary.reader;

import java.util.ArrayDeque;
import java.util.Deque;

/** The elements that are open in an XML file, each with its text so far. */
final class TbxTexts {

  private record Open(String category, StringBuilder text) {}

  /** The innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** Opens an element, known by its data category or its structural name. */
  void start(String category) {
    open.push(new Open(category, new StringBuilder()));
  }

  /** Adds to the text of the innermost element. */
  void add(String text) {
    if (!open.isEmpty()) {
      open.element().text().append(text);
    }
  }

  /** What the innermost element is known by. */
  String category() {
    return open.element().category();
  }

  /** Closes the innermost element; its text. */
  String end() {
    return open.pop().text().toString();
  }
}

package org.resolint.core.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the tags of HTML that a piece of text holds, as far as they need a counterpart. */
final class InlineTags {
  /** The elements that have no end. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  private final Map<String, Integer> open = new HashMap<>();
  private final StringBuilder words = new StringBuilder();
  private boolean broken;

  /** Reads a piece of text. */
  static InlineTags of(String text) {
    InlineTags tags = new InlineTags();
    int from = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int name = nameStart(text, at);
      if (name < 0) {
        continue;
      }
      int end = text.indexOf('>', at);
      if (end < 0) {
        tags.broken = true;
        break;
      }
      tags.words.append(text, from, at);
      tags.add(text, name, end);
      from = end + 1;
    }
    tags.words.append(text, from, text.length());
    return tags;
  }

  /** Where the name of a tag begins, or -1 if the angle bracket is no more than that. */
  private static int nameStart(String text, int bracket) {
    int name = text.startsWith("/", bracket + 1) ? bracket + 2 : bracket + 1;
    return name < text.length() && isNameSign(text.charAt(name)) ? name : -1;
  }

  private void add(String text, int name, int end) {
    int nameEnd = name;
    while (nameEnd < end && isNameSign(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String element = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    if (!VOID.contains(element) && text.charAt(end - 1) != '/') {
      int step = text.charAt(name - 1) == '/' ? -1 : 1;
      if (open.merge(element, step, Integer::sum) == 0) {
        open.remove(element);
      }
    }
  }

  private static boolean isNameSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** How many tags of an element open more than are closed, for those where it is not 0. */
  Map<String, Integer> open() {
    return Map.copyOf(open);
  }

  /** Whether a tag begins in the text and ends beyond. */
  boolean isBroken() {
    return broken;
  }

  /** Whether there are words beside the tags. */
  boolean hasWords() {
    return words.codePoints().anyMatch(Character::isLetter);
  }
}

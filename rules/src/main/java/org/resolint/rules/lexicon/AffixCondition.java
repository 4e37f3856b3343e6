package org.resolint.rules.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word must begin or end with to take an affix: a character each, or a set of characters in
 * brackets, or, after a caret, any but those; a full stop is any. Immutable.
 */
record AffixCondition(List<AffixCondition.Item> items) {
  /** What one character is held against. */
  record Item(String set, Sense sense) {
    boolean matches(char c) {
      return sense == Sense.ANY || (set.indexOf(c) >= 0) == (sense == Sense.ONE_OF);
    }
  }

  /** How it is held against it. */
  enum Sense {
    ANY,
    ONE_OF,
    NONE_OF
  }

  AffixCondition {
    items = List.copyOf(items);
  }

  /** Reads a condition as a {@code .aff} file has it; an unclosed bracket closes at the end. */
  static AffixCondition parse(String text) {
    if (text.equals(".")) {
      return new AffixCondition(List.of());
    }
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[') {
        int close = text.indexOf(']', at);
        int end = close < 0 ? text.length() : close;
        boolean none = text.startsWith("^", at + 1);
        items.add(
            new Item(
                text.substring(at + (none ? 2 : 1), end), none ? Sense.NONE_OF : Sense.ONE_OF));
        at = end + 1;
      } else {
        items.add(new Item(String.valueOf(c), c == '.' ? Sense.ANY : Sense.ONE_OF));
        at++;
      }
    }
    return new AffixCondition(items);
  }

  boolean holdsAtStart(String word) {
    return holds(word, 0);
  }

  boolean holdsAtEnd(String word) {
    return holds(word, word.length() - items.size());
  }

  private boolean holds(String word, int from) {
    if (from < 0 || items.size() > word.length()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).matches(word.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }
}

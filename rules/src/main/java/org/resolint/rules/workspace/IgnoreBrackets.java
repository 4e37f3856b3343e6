package org.resolint.rules.workspace;

import java.util.function.IntPredicate;

/** A choice of characters in a glob, such as {@code [!a-z[:digit:]]}. Immutable. */
final class IgnoreBrackets {
  private static final int OPEN = -1;

  private final IntPredicate characters;
  private final int end;

  private IgnoreBrackets(IntPredicate characters, int end) {
    this.characters = characters;
    this.end = end;
  }

  /** Reads the choice that begins at a place. */
  static IgnoreBrackets at(String glob, int start) {
    int at = start + 1;
    boolean negated = at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^');
    at += negated ? 1 : 0;
    int first = at;
    IntPredicate all = c -> false;
    while (at < glob.length() && (glob.charAt(at) != ']' || at == first)) {
      int name = glob.startsWith("[:", at) ? glob.indexOf(":]", at + 2) : -1;
      if (name >= 0) {
        all = all.or(named(glob.substring(at + 2, name)));
        at = name + 2;
        continue;
      }
      at += glob.charAt(at) == '\\' ? 1 : 0;
      if (at >= glob.length()) {
        break;
      }
      int from = glob.codePointAt(at);
      at += Character.charCount(from);
      int to = from;
      if (at + 1 < glob.length() && glob.charAt(at) == '-' && glob.charAt(at + 1) != ']') {
        at += glob.charAt(at + 1) == '\\' && at + 2 < glob.length() ? 2 : 1;
        to = glob.codePointAt(at);
        at += Character.charCount(to);
      }
      int last = to;
      all = all.or(c -> from <= c && c <= last);
    }
    return new IgnoreBrackets(negated ? all.negate() : all, at < glob.length() ? at + 1 : OPEN);
  }

  /** The classes of POSIX, over ASCII. */
  private static IntPredicate named(String name) {
    return switch (name) {
      case "alpha" -> c -> isIn(c, 'a', 'z') || isIn(c, 'A', 'Z');
      case "digit" -> c -> isIn(c, '0', '9');
      case "alnum" -> c -> isIn(c, 'a', 'z') || isIn(c, 'A', 'Z') || isIn(c, '0', '9');
      case "lower" -> c -> isIn(c, 'a', 'z');
      case "upper" -> c -> isIn(c, 'A', 'Z');
      case "xdigit" -> c -> isIn(c, 'a', 'f') || isIn(c, 'A', 'F') || isIn(c, '0', '9');
      case "space" -> c -> c == ' ' || isIn(c, '\t', '\r');
      case "blank" -> c -> c == ' ' || c == '\t';
      case "cntrl" -> c -> c < ' ' || c == 0x7F;
      case "print" -> c -> isIn(c, ' ', '~');
      case "graph" -> c -> isIn(c, '!', '~');
      case "punct" ->
          c -> isIn(c, '!', '/') || isIn(c, ':', '@') || isIn(c, '[', '`') || isIn(c, '{', '~');
      default -> c -> false;
    };
  }

  private static boolean isIn(int c, char from, char to) {
    return from <= c && c <= to;
  }

  /** Whether the closing bracket is there. */
  boolean isClosed() {
    return end != OPEN;
  }

  /** Where the glob goes on. */
  int end() {
    return end;
  }

  boolean hold(int character) {
    return characters.test(character);
  }
}

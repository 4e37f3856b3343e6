package org.resolint.rules.workspace;

import java.util.BitSet;
import java.util.Optional;

/**
 * A line of a {@code .gitignore}, with the meaning that the manual page gitignore(5) gives it, but
 * for {@code ?} and brackets, which stand for a character and not for a byte. Immutable.
 */
final class IgnorePattern {
  /** What a pattern may match. */
  enum Kind {
    FILE,
    FOLDER
  }

  private final String glob;
  private final boolean negated;
  private final boolean foldersOnly;
  private final boolean anyDepth;

  private IgnorePattern(String glob, boolean negated, boolean foldersOnly, boolean anyDepth) {
    this.glob = glob;
    this.negated = negated;
    this.foldersOnly = foldersOnly;
    this.anyDepth = anyDepth;
  }

  /** Reads a line; empty if there is no pattern in it. */
  static Optional<IgnorePattern> of(String line) {
    if (line.startsWith("#")) {
      return Optional.empty();
    }
    String glob = withoutTrailingSpaces(line);
    boolean negated = glob.startsWith("!");
    glob = negated ? glob.substring(1) : glob;
    boolean foldersOnly = glob.endsWith("/");
    glob = foldersOnly ? glob.substring(0, glob.length() - 1) : glob;
    boolean anyDepth = glob.indexOf('/') < 0;
    glob = glob.startsWith("/") ? glob.substring(1) : glob;
    return glob.isEmpty()
        ? Optional.empty()
        : Optional.of(new IgnorePattern(glob, negated, foldersOnly, anyDepth));
  }

  private static String withoutTrailingSpaces(String line) {
    int end = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
        end = Math.min(i + 1, line.length());
      } else if (line.charAt(i) != ' ') {
        end = i + 1;
      }
    }
    return line.substring(0, end);
  }

  /** Whether it takes back what a line before it said. */
  boolean isNegated() {
    return negated;
  }

  /**
   * Whether it matches.
   *
   * @param path from the folder of the file that the line stands in, with {@code /}
   */
  boolean matches(String path, Kind kind) {
    if (foldersOnly && kind == Kind.FILE) {
      return false;
    }
    String text = anyDepth ? path.substring(path.lastIndexOf('/') + 1) : path;
    return new Match(glob, text).from(0, 0);
  }

  /** One glob on one text; remembers where it has failed, so that no glob takes long. */
  private static final class Match {
    private final String glob;
    private final String text;
    private final BitSet failed = new BitSet();

    Match(String glob, String text) {
      this.glob = glob;
      this.text = text;
    }

    boolean from(int g, int t) {
      int place = g * (text.length() + 1) + t;
      if (failed.get(place)) {
        return false;
      }
      boolean matches = matches(g, t);
      if (!matches) {
        failed.set(place);
      }
      return matches;
    }

    private boolean matches(int g, int t) {
      if (g == glob.length()) {
        return t == text.length();
      }
      char c = glob.charAt(g);
      if (c == '*') {
        return stars(g, t);
      }
      if (t == text.length()) {
        return false;
      }
      int character = text.codePointAt(t);
      int next = t + Character.charCount(character);
      if (c == '?') {
        return character != '/' && from(g + 1, next);
      }
      if (c == '[') {
        return brackets(g, character, next);
      }
      int literal = c == '\\' ? g + 1 : g;
      return literal < glob.length()
          && glob.charAt(literal) == text.charAt(t)
          && from(literal + 1, t + 1);
    }

    private boolean stars(int g, int t) {
      int end = g;
      while (end < glob.length() && glob.charAt(end) == '*') {
        end++;
      }
      boolean between =
          end - g == 2
              && (g == 0 || glob.charAt(g - 1) == '/')
              && (end == glob.length() || glob.charAt(end) == '/');
      if (between && end < glob.length() && from(end + 1, t)) {
        return true;
      }
      for (int i = t; i <= text.length(); i++) {
        if (from(end, i)) {
          return true;
        }
        if (!between && i < text.length() && text.charAt(i) == '/') {
          return false;
        }
      }
      return false;
    }

    private boolean brackets(int g, int character, int next) {
      IgnoreBrackets brackets = IgnoreBrackets.at(glob, g);
      return brackets.isClosed()
          && character != '/'
          && brackets.hold(character)
          && from(brackets.end(), next);
    }
  }
}

package org.resolint.rules.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;

/**
 * Makes a regular expression that a user wrote ready for RE2: {@code \s} takes spaces of all kinds,
 * what knows ASCII letters alone is refused, and so is what would grow too large. Not thread-safe.
 */
final class Expression {
  /** The longest expression, in UTF-16 code units. */
  private static final int LONGEST = 4_000;

  /** As many steps an expression may have once what repeats is written out. */
  private static final long LARGEST = 10_000;

  private static final int DEEPEST = 100;

  private static final String SPACES = "\\s\\p{Z}";

  private final Placed written;
  private final String expression;
  private final StringBuilder made = new StringBuilder();
  private int at;

  /** The size of what stands before, for each group that is open, and for the whole. */
  private final Deque<Long> sizes = new ArrayDeque<>();

  private long size;
  private long last;

  private Expression(Placed written, String expression) {
    this.written = written;
    this.expression = expression;
  }

  /**
   * The same expression as RE2 has to be told it.
   *
   * @throws ConfigurationException if RE2 refuses it, or it would not do what one thinks
   */
  static String of(Placed written, String expression) throws ConfigurationException {
    if (expression.length() > LONGEST) {
      throw written.error(
          "the pattern is longer than " + LONGEST + " characters; split it into several");
    }
    String made = new Expression(written, expression).make();
    compile(written, expression, made);
    return made;
  }

  private static void compile(Placed written, String expression, String made)
      throws ConfigurationException {
    try {
      if (Pattern.compile(made).matcher("").find()) {
        throw written.error(
            "'"
                + expression
                + "' matches the empty text, which stands everywhere; ask for one"
                + " character at least");
      }
    } catch (PatternSyntaxException e) {
      String part =
          e.getPattern() == null || e.getPattern().isEmpty() ? expression : e.getPattern();
      String problem = e.getDescription() + " in '" + part + "'; " + advice(part);
      throw new ConfigurationException(written.place() + ": no pattern: " + problem, e);
    }
  }

  private static String advice(String part) {
    if (part.startsWith("(?=") || part.startsWith("(?!") || part.startsWith("(?<")) {
      return "patterns cannot look around; use 'except' or 'whole-words'";
    }
    if (part.matches("\\\\[1-9].*")) {
      return "patterns cannot refer back; 'kind: repetition' finds what is repeated";
    }
    if (part.startsWith("\\u")) {
      return "write the character itself, or \\x{…} with its number";
    }
    if (part.startsWith("\\p{Is") || part.startsWith("\\P{Is")) {
      return "write the property without 'Is', such as \\p{Cyrillic} or \\p{Lu}";
    }
    return "the syntax is that of RE2";
  }

  private String make() throws ConfigurationException {
    while (at < expression.length()) {
      char c = expression.charAt(at);
      switch (c) {
        case '\\' -> escape("[" + SPACES + "]", "[^" + SPACES + "]");
        case '[' -> bracket();
        case '(' -> open();
        case ')' -> close();
        case '{' -> repeat();
        default -> one();
      }
      if (size + last > LARGEST) {
        throw written.error("the pattern repeats too much within what repeats; make it simpler");
      }
    }
    return made.toString();
  }

  private void one() {
    made.append(expression.charAt(at++));
    step();
  }

  private void step() {
    size += last;
    last = 1;
  }

  private void open() throws ConfigurationException {
    made.append('(');
    at++;
    step();
    if (sizes.size() >= DEEPEST) {
      throw written.error("the pattern has more than " + DEEPEST + " brackets in each other");
    }
    sizes.push(size + last);
    size = 0;
    last = 0;
  }

  private void close() {
    made.append(')');
    at++;
    if (!sizes.isEmpty()) {
      last += size;
      size = sizes.pop();
    }
  }

  private void repeat() {
    int end = expression.indexOf('}', at);
    String count = end < 0 ? "" : expression.substring(at + 1, end);
    if (count.matches("\\d{1,4}(,\\d{0,4})?")) {
      String most = count.substring(count.indexOf(',') + 1);
      last *= Math.max(1, Long.parseLong(most.isEmpty() ? count.replace(",", "") : most));
      made.append(expression, at, end + 1);
      at = end + 1;
    } else {
      one();
    }
  }

  private void bracket() throws ConfigurationException {
    step();
    int start = at;
    made.append('[');
    at++;
    while (at < expression.length()
        && (expression.charAt(at) != ']' || at == start + 1 || isNegated(start))) {
      if (expression.charAt(at) == '\\') {
        escape(SPACES, null);
      } else if (expression.startsWith("[:", at) && expression.indexOf(":]", at) > 0) {
        int end = expression.indexOf(":]", at) + 2;
        made.append(expression, at, end);
        at = end;
      } else {
        made.append(expression.charAt(at++));
      }
    }
    if (at < expression.length()) {
      made.append(expression.charAt(at++));
    }
    last = 1;
  }

  /**
   * Whether a bracket at this place would stand right behind the sign that turns a class around.
   */
  private boolean isNegated(int start) {
    return at == start + 2 && expression.charAt(start + 1) == '^';
  }

  private void escape(String spaces, @Nullable String others) throws ConfigurationException {
    char escaped = at + 1 < expression.length() ? expression.charAt(at + 1) : '\\';
    switch (escaped) {
      case 'b', 'B' ->
          throw written.error(
              "\\"
                  + escaped
                  + " knows ASCII letters alone; patterns are whole words unless"
                  + " 'whole-words: false' stands beside them");
      case 'w', 'W' ->
          throw written.error(
              "\\" + escaped + " knows ASCII letters alone; write [\\p{L}\\p{M}\\p{N}]");
      case 's' -> replace(spaces);
      case 'S' -> {
        if (others == null) {
          throw written.error("\\S cannot stand within brackets; write [^\\s] alone");
        }
        replace(others);
      }
      case 'Q' -> quote();
      default -> {
        made.append(expression, at, Math.min(at + 2, expression.length()));
        at += 2;
      }
    }
    step();
    skipProperty(escaped);
  }

  private void replace(String with) {
    made.append(with);
    at += 2;
  }

  private void quote() {
    int end = expression.indexOf("\\E", at);
    int stop = end < 0 ? expression.length() : end + 2;
    size += stop - at;
    made.append(expression, at, stop);
    at = stop;
  }

  /** Passes over the braces of a property or number, which repeat nothing. */
  private void skipProperty(char escaped) {
    boolean braced = at < expression.length() && expression.charAt(at) == '{';
    if (braced && "pPx".indexOf(escaped) >= 0) {
      int end = expression.indexOf('}', at);
      int stop = end < 0 ? expression.length() : end + 1;
      made.append(expression, at, stop);
      at = stop;
    }
  }
}

package org.resolint.core.text;

/** A regular expression without its conditions on what stands around. Not thread-safe. */
final class BareExpression {
  private final String expression;
  private final StringBuilder kept = new StringBuilder();
  private int at;

  private BareExpression(String expression) {
    this.expression = expression;
  }

  /** An expression that matches wherever this one does, as long as no group is atomic. */
  static String of(String expression) {
    return new BareExpression(expression).bare();
  }

  private String bare() {
    while (at < expression.length()) {
      int begin = at;
      if (isCondition()) {
        // The groups that come after keep their numbers.
        kept.append("(?:").append("()".repeat(skipGroup())).append(')');
      } else if (isAnchor()) {
        at += expression.charAt(at) == '^' ? 1 : 2;
        kept.append("(?:)");
      } else {
        skipOne();
        kept.append(expression, begin, at);
      }
    }
    return kept.toString();
  }

  private boolean isCondition() {
    return expression.startsWith("(?=", at)
        || expression.startsWith("(?!", at)
        || expression.startsWith("(?<=", at)
        || expression.startsWith("(?<!", at);
  }

  private boolean isAnchor() {
    return expression.charAt(at) == '^'
        || expression.startsWith("\\b", at)
        || expression.startsWith("\\B", at)
        || expression.startsWith("\\A", at);
  }

  /** Passes over a group; tells how many groups within it have a number. */
  private int skipGroup() {
    int depth = 0;
    int numbered = 0;
    do {
      char c = expression.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      numbered += c == '(' && expression.charAt(at + 1) != '?' ? 1 : 0;
      skipOne();
    } while (depth > 0);
    return numbered;
  }

  /** Passes over a character, an escaped one or a class. */
  private void skipOne() {
    char c = expression.charAt(at++);
    if (c == '\\') {
      boolean quoted = expression.charAt(at) == 'Q';
      int end = expression.indexOf("\\E", at);
      at = !quoted ? at + 1 : end < 0 ? expression.length() : end + 2;
    } else if (c == '[') {
      skipClass();
    }
  }

  private void skipClass() {
    int depth = 1;
    while (depth > 0) {
      char c = expression.charAt(at++);
      if (c == '\\') {
        at++;
      } else {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      }
    }
  }
}

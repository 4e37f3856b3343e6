package org.resolint.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the matches of a pattern begin with. Told by the pattern without its conditions on what
 * stands around, which matches more, never less. Immutable.
 */
final class Beginnings {
  private static final int UNTOLD = Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ;

  /** What can make a pattern match less when a condition is taken from it. */
  private static final Pattern DEPENDENT =
      Pattern.compile("\\\\[Gk]|\\(\\?>|\\)(?:[*+?]|\\{[\\d,]*\\})\\+|\\(\\?[a-z]*x");

  private final @Nullable Pattern bare;

  Beginnings(Pattern pattern) {
    this.bare = bare(pattern);
  }

  private static @Nullable Pattern bare(Pattern pattern) {
    String expression = pattern.pattern();
    if ((pattern.flags() & UNTOLD) != 0 || DEPENDENT.matcher(expression).find()) {
      return null;
    }
    Pattern bare = Pattern.compile(BareExpression.of(expression), pattern.flags());
    return bare.matcher("").lookingAt() ? null : bare;
  }

  /** Whether they can be told, and no match is empty. */
  boolean areTold() {
    return bare != null;
  }

  /** Whether a character can begin a match: a pattern that wants more hits the end. */
  boolean have(char c) {
    // Half a character tells nothing.
    if (bare == null || Character.isSurrogate(c)) {
      return true;
    }
    Matcher matcher = bare.matcher(String.valueOf(c));
    return matcher.lookingAt() || matcher.hitEnd();
  }
}

package org.resolint.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must not stand before a match, as far as a pattern says so with a class of characters at its
 * very beginning: {@code (?<!\p{L})}. Characters are learned of when first asked for. Thread-safe.
 */
final class Boundary {
  /** A class within which nothing is quoted and no classes meet. */
  private static final Pattern CONDITION =
      Pattern.compile("\\(\\?<!(\\\\p\\{\\w+\\}|\\[(?:[^\\[\\]\\\\&]|&(?!&)|\\\\[^Q])*\\])\\)");

  /** With flags amid an expression, nobody knows which hold at its beginning. */
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");

  private static final int BLOCKS = 1 << 6;

  private final @Nullable Pattern barred;

  /**
   * Read and written by threads without regard for each other: what is lost is learned again. Of
   * blocks with the same place, the latest is kept.
   */
  private final @Nullable Block[] blocks = new Block[BLOCKS];

  /**
   * Which characters of a block are known, and which of them are barred, both as bits. Immutable,
   * so that any thread may read one.
   */
  private record Block(int number, long known, long barred) {}

  Boundary(Pattern pattern) {
    this.barred = barred(pattern);
  }

  private static @Nullable Pattern barred(Pattern pattern) {
    String expression = pattern.pattern();
    Matcher condition = CONDITION.matcher(expression);
    boolean holds =
        condition.lookingAt()
            && (pattern.flags() == 0 || !FLAGS.matcher(expression).find())
            && !BareExpression.hasAlternatives(expression);
    return holds ? Pattern.compile(condition.group(1), pattern.flags()) : null;
  }

  /** Whether a match may begin behind a character. */
  boolean mayFollow(char before) {
    // Half a character tells nothing.
    if (barred == null || Character.isSurrogate(before)) {
      return true;
    }
    int number = CharacterIndex.blockOf(before);
    long bit = CharacterIndex.bit(before);
    Block block = blocks[number & (BLOCKS - 1)];
    if (block == null || block.number() != number || (block.known() & bit) == 0) {
      Block known = block == null || block.number() != number ? new Block(number, 0, 0) : block;
      boolean isBarred = barred.matcher(String.valueOf(before)).matches();
      block = new Block(number, known.known() | bit, known.barred() | (isBarred ? bit : 0));
      blocks[number & (BLOCKS - 1)] = block;
    }
    return (block.barred() & bit) == 0;
  }
}

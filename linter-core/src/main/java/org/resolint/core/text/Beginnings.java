package org.resolint.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the matches of a pattern begin with. Told by the pattern without its conditions on what
 * stands around, which matches more, never less. Characters and pairs of them are learned of when
 * first asked for. Thread-safe.
 */
final class Beginnings {
  private static final int UNTOLD = Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ;

  /** What can make a pattern match less when a condition is taken from it. */
  private static final Pattern DEPENDENT =
      Pattern.compile("\\\\[Gk]|\\(\\?>|\\)(?:[*+?]|\\{[\\d,]*\\})\\+|\\(\\?[a-z]*x");

  private static final int BLOCKS = 1 << 10;
  private static final int PAIR_BLOCKS = 1 << 8;

  private final @Nullable Pattern bare;

  /** Read and written by threads without regard for each other: what is lost is learned again. */
  private final @Nullable Block[] blocks = new Block[BLOCKS];

  /** Second characters by first ones; of blocks with the same place, the latest is kept. */
  private final @Nullable Block[] pairs = new Block[PAIR_BLOCKS];

  /**
   * Which characters of a block are known, and which of them belong to the beginning of a match.
   * Immutable, so that any thread may read one.
   *
   * @param key tells the block, and what stands before it
   * @param known as bits
   * @param begin as bits
   */
  private record Block(int key, long known, long begin) {}

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

  /**
   * The characters of a block that a match can begin with, as far as is known.
   *
   * @param asked those to learn of, as bits
   */
  long among(int number, long asked) {
    Block block = blocks[number];
    if (block == null || (asked & ~block.known()) != 0) {
      block = learn(block == null ? new Block(number, 0, 0) : block, asked, "", number);
      // Another thread may have learned of others meanwhile; they are learned again when asked for.
      blocks[number] = block;
    }
    return block.begin();
  }

  /** Whether a match can begin with two characters, if one can begin with the first. */
  boolean have(char first, char second) {
    int number = CharacterIndex.blockOf(second);
    int key = first << 10 | number;
    int place = (first * 31 + number) & (PAIR_BLOCKS - 1);
    long bit = CharacterIndex.bit(second);
    Block block = pairs[place];
    if (block == null || block.key() != key || (block.known() & bit) == 0) {
      Block before = block == null || block.key() != key ? new Block(key, 0, 0) : block;
      block = learn(before, bit, String.valueOf(first), number);
      pairs[place] = block;
    }
    return (block.begin() & bit) != 0;
  }

  private Block learn(Block known, long asked, String before, int number) {
    long begin = known.begin();
    for (long left = asked & ~known.known(); left != 0; left &= left - 1) {
      char c = (char) ((number << 6) + Long.numberOfTrailingZeros(left));
      if (canBegin(before + c)) {
        begin |= CharacterIndex.bit(c);
      }
    }
    return new Block(known.key(), known.known() | asked, begin);
  }

  /** Whether characters can begin a match: a pattern that wants more hits the end. */
  private boolean canBegin(String characters) {
    // Half a character tells nothing.
    if (bare == null || characters.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      return true;
    }
    Matcher matcher = bare.matcher(characters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}

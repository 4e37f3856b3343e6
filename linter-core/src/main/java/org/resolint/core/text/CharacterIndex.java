package org.resolint.core.text;

import java.util.Arrays;

/**
 * Which characters a text has, and where. Characters are UTF-16 code units; 64 with codes in a row
 * make a block. Immutable.
 */
final class CharacterIndex {
  private static final int BUCKETS = 128;
  private static final int NONE = -1;

  private final String text;
  private final int[] blocks;
  private final long[] members;
  private final int[] first = new int[BUCKETS];
  private final int[] next;

  /** Looks at every character once. */
  CharacterIndex(String text) {
    this.text = text;
    this.next = new int[text.length()];
    Arrays.fill(first, NONE);
    int[] found = new int[8];
    long[] masks = new long[8];
    int count = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      next[i] = first[bucket(c)];
      first[bucket(c)] = i;
      int at = indexOf(blockOf(c), found, count);
      if (at == count) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
          masks = Arrays.copyOf(masks, count * 2);
        }
        found[count++] = blockOf(c);
      }
      masks[at] |= bit(c);
    }
    this.blocks = Arrays.copyOf(found, count);
    this.members = Arrays.copyOf(masks, count);
  }

  private static int indexOf(int block, int[] blocks, int count) {
    int at = 0;
    while (at < count && blocks[at] != block) {
      at++;
    }
    return at;
  }

  private static int bucket(char c) {
    return c & (BUCKETS - 1);
  }

  /** The number of the block that a character is in. */
  static int blockOf(char c) {
    return c >>> 6;
  }

  /** The bit of a character among those of its block. */
  static long bit(char c) {
    return 1L << c;
  }

  /** How many blocks the text has characters of. */
  int size() {
    return blocks.length;
  }

  /** The number of a block that the text has characters of. */
  int block(int index) {
    return blocks[index];
  }

  /** Which characters of a block the text has, as bits. */
  long members(int index) {
    return members[index];
  }

  /**
   * Writes down where a character stands, from the first place to the last.
   *
   * @param places where to write
   * @param count how many are written there already
   * @return how many are written there now; no more than fit
   */
  int places(char c, int[] places, int count) {
    int written = count;
    for (int i = first[bucket(c)]; i != NONE && written < places.length; i = next[i]) {
      if (text.charAt(i) == c) {
        places[written++] = i;
      }
    }
    return written;
  }
}

package org.resolint.glossary.match;

/**
 * A trie whose edges stand in one open hash table: the time to follow one does not grow with their
 * number. Nodes are numbers, the root is 0. Filled while building, afterwards only read.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int INITIAL_CAPACITY = 1 << 10;
  private static final byte FREE = 0;

  /**
   * A byte of what is in each slot, {@link #FREE} for none. Most lookups find no edge, and these
   * bytes, which stay in a processor's cache, nearly always tell so.
   */
  private byte[] marks = new byte[INITIAL_CAPACITY];

  private long[] keys = new long[INITIAL_CAPACITY];
  private int[] children = new int[INITIAL_CAPACITY];
  private int edges;

  /** The node that an edge leads to, or {@link #NONE}. */
  int child(int node, int label) {
    int slot = slotOf(key(node, label));
    return marks[slot] == FREE ? NONE : children[slot];
  }

  /** The node that an edge leads to, new if need be. */
  int childOrNew(int node, int label) {
    long key = key(node, label);
    int slot = slotOf(key);
    if (marks[slot] != FREE) {
      return children[slot];
    }
    edges++;
    put(slot, key, edges);
    if (edges * 3L > keys.length * 2L) {
      grow();
    }
    return edges;
  }

  private void put(int slot, long key, int child) {
    marks[slot] = mark(mixed(key));
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    byte[] oldMarks = marks;
    long[] oldKeys = keys;
    int[] oldChildren = children;
    marks = new byte[oldKeys.length * 2];
    keys = new long[marks.length];
    children = new int[marks.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldMarks[i] != FREE) {
        put(slotOf(oldKeys[i]), oldKeys[i], oldChildren[i]);
      }
    }
  }

  /** The slot of a key, or the free one that it would take. */
  private int slotOf(long key) {
    int mask = keys.length - 1;
    long mixed = mixed(key);
    byte mark = mark(mixed);
    int slot = (int) (mixed >>> 32) & mask;
    while (marks[slot] != FREE && (marks[slot] != mark || keys[slot] != key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  /** Bits that the place of a key does not tell; never {@link #FREE}. */
  private static byte mark(long mixed) {
    return (byte) (mixed >>> 24 | 1);
  }

  private static long key(int node, int label) {
    return ((long) node << 32) | label;
  }
}

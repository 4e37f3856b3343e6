package org.resolint.glossary.match;

import java.util.Arrays;

/**
 * A trie whose edges stand in one open hash table: the time to follow one does not grow with their
 * number. Nodes are numbers, the root is 0. Filled while building, afterwards only read.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int INITIAL_CAPACITY = 1 << 10;
  private static final long FREE = -1;

  private long[] keys = freeKeys(INITIAL_CAPACITY);
  private int[] children = new int[INITIAL_CAPACITY];
  private int edges;

  /** The node that an edge leads to, or {@link #NONE}. */
  int child(int node, int label) {
    int slot = slotOf(key(node, label));
    return keys[slot] == FREE ? NONE : children[slot];
  }

  /** The node that an edge leads to, new if need be. */
  int childOrNew(int node, int label) {
    long key = key(node, label);
    int slot = slotOf(key);
    if (keys[slot] != FREE) {
      return children[slot];
    }
    edges++;
    keys[slot] = key;
    children[slot] = edges;
    if (edges * 3L > keys.length * 2L) {
      grow();
    }
    return edges;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = freeKeys(oldKeys.length * 2);
    children = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int node, int label) {
    return ((long) node << 32) | label;
  }

  private static long[] freeKeys(int capacity) {
    long[] keys = new long[capacity];
    Arrays.fill(keys, FREE);
    return keys;
  }
}

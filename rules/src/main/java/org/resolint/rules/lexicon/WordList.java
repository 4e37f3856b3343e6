package org.resolint.rules.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * The words of a Hunspell list, each with the number of its affix flags' alias. Kept as hashes of
 * 52 bits beside the alias, so that half a million words load in little time and space; that two
 * words of a language share one is not to be expected. A word may stand in the list more than once.
 * Immutable.
 */
final class WordList {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int SMALLEST = 16;
  private static final int MOST_ALIASES = 0xFFF;

  /** A hash above the alias, plus one so that no entry is 0, which marks a free slot. */
  private final long[] table;

  private WordList(long[] table) {
    this.table = table;
  }

  /**
   * Reads a {@code .dic} file in UTF-8 from the class path, whose flags are numbers of aliases.
   *
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  static WordList open(String path) {
    try (InputStream in = WordGraph.resource(path)) {
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList of(byte[] text) {
    int lines = 1;
    for (byte b : text) {
      lines += b == '\n' ? 1 : 0;
    }
    long[] table = new long[Math.max(SMALLEST, Integer.highestOneBit(lines) * 4)];
    int at = 0;
    while (at < text.length) {
      long hash = SEED;
      int start = at;
      while (at < text.length && !endsWord(text[at])) {
        hash = (hash ^ text[at++]) * PRIME;
      }
      int end = at;
      int alias = 0;
      boolean flagged = at < text.length && text[at] == '/';
      while (at < text.length && text[at] != '\n') {
        int digit = text[at++] - '0';
        flagged &= at == end + 1 || (digit >= 0 && digit <= 9);
        alias = flagged && at > end + 1 ? alias * 10 + digit : alias;
      }
      at++;
      if (end > start) {
        put(table, spread(hash), Math.min(alias, MOST_ALIASES));
      }
    }
    return new WordList(table);
  }

  private static boolean endsWord(byte b) {
    return b == '/' || b == '\t' || b == '\r' || b == '\n';
  }

  private static void put(long[] table, long hash, int alias) {
    long entry = (hash | alias) + 1;
    int slot = first(table, hash);
    while (table[slot] != 0 && table[slot] != entry) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
  }

  /** Whether the list has a word. */
  boolean has(String word) {
    return has(word, alias -> true);
  }

  /** Whether the list has a word under an alias that passes; words without flags have alias 0. */
  boolean has(String word, IntPredicate alias) {
    long hash = SEED;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * PRIME;
    }
    long wanted = spread(hash);
    int slot = first(table, wanted);
    while (!word.isEmpty() && table[slot] != 0) {
      long entry = table[slot] - 1;
      if ((entry & ~MOST_ALIASES) == wanted && alias.test((int) (entry & MOST_ALIASES))) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  /** The hash with room for an alias below. */
  private static long spread(long hash) {
    return (hash ^ (hash >>> 32)) & ~MOST_ALIASES;
  }

  private static int first(long[] table, long hash) {
    return (int) (hash >>> 12) & (table.length - 1);
  }
}

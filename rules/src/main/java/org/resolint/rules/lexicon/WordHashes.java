package org.resolint.rules.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * A Hunspell word list, of which only whether it has a word can be asked. Its affix flags are not
 * read. Kept as 64-bit hashes, so that half a million words load in little time and space; that two
 * words of a language share one is not to be expected. Immutable.
 */
final class WordHashes implements Predicate<String> {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int SMALLEST = 16;

  private final long[] table;

  private WordHashes(long[] table) {
    this.table = table;
  }

  /**
   * Reads a {@code .dic} file in UTF-8 from the class path.
   *
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  static WordHashes open(String path) {
    try (InputStream in = WordGraph.resource(path)) {
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordHashes of(byte[] text) {
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
      if (at > start) {
        table[slot(table, spread(hash))] = spread(hash);
      }
      while (at < text.length && text[at] != '\n') {
        at++;
      }
      at++;
    }
    return new WordHashes(table);
  }

  private static boolean endsWord(byte b) {
    return b == '/' || b == '\t' || b == '\r' || b == '\n';
  }

  @Override
  public boolean test(String word) {
    long hash = SEED;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * PRIME;
    }
    return !word.isEmpty() && table[slot(table, spread(hash))] != 0;
  }

  /** Never 0, which marks a free slot. */
  private static long spread(long hash) {
    long spread = hash ^ (hash >>> 32);
    return spread == 0 ? 1 : spread;
  }

  private static int slot(long[] table, long hash) {
    int slot = (int) hash & (table.length - 1);
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}

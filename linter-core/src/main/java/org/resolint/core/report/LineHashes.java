package org.resolint.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash of each line of a text that GitHub code scanning knows results by: a polynomial with
 * base 37 modulo 2<sup>64</sup> over the hundred UTF-16 code units from the line's beginning that
 * are neither spaces nor tabs, all ends of lines taken for a line feed, U+FFFF and zeros behind the
 * text; then how many lines up to this one have that hash. The definition is that of {@code
 * fingerprints.ts} in GitHub's {@code codeql-action}, which complains about others.
 */
final class LineHashes {
  private static final int BLOCK = 100;
  private static final int BASE = 37;
  private static final char END = '\uFFFF';

  private LineHashes() {}

  /** The hash of line n at index n - 1. */
  static List<String> of(String text) {
    StringBuilder units = new StringBuilder(text.length() + BLOCK);
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean followsReturn = i > 0 && text.charAt(i - 1) == '\r';
      if (c == '\r' || (c == '\n' && !followsReturn)) {
        units.append('\n');
        starts.add(units.length());
      } else if (c != ' ' && c != '\t' && c != '\n') {
        units.append(c);
      }
    }
    units.append(END);
    units.setLength(units.length() + BLOCK);
    return hashes(units, starts);
  }

  private static List<String> hashes(CharSequence units, List<Integer> starts) {
    Map<Long, Integer> counts = new HashMap<>();
    List<String> hashes = new ArrayList<>(starts.size());
    for (int start : starts) {
      long hash = 0;
      for (int i = start; i < start + BLOCK; i++) {
        hash = hash * BASE + units.charAt(i);
      }
      hashes.add(Long.toHexString(hash) + ":" + counts.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }
}

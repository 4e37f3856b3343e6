package org.resolint.rules.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import morfologik.fsa.FSA;

/**
 * Finds the words of a dictionary within a number of edits of a word: insertions, deletions,
 * substitutions and transpositions of neighbours (restricted Damerau-Levenshtein distance, over
 * UTF-16 units). Walks the automaton and turns back where no word can be near enough any more. One
 * search serves one thread, once.
 */
final class NeighbourSearch {
  private final WordGraph graph;
  private final FSA fsa;
  private final String word;
  private final int most;
  private final boolean utf8;
  private final int[][] rows;
  private final char[] path;
  private final char[] singles = new char[256];
  private final List<Neighbour> found = new ArrayList<>();

  private NeighbourSearch(WordGraph graph, String word, int most) {
    this.graph = graph;
    this.fsa = graph.fsa;
    this.word = word;
    this.most = most;
    this.utf8 = graph.charset.equals(StandardCharsets.UTF_8);
    this.rows = new int[word.length() + most + 2][word.length() + 1];
    for (int i = 0; i < singles.length; i++) {
      singles[i] = graph.charset.decode(ByteBuffer.wrap(new byte[] {(byte) i})).charAt(0);
    }
    this.path = new char[word.length() + most + 1];
  }

  static List<Neighbour> of(WordGraph graph, String word, int edits) {
    NeighbourSearch search = new NeighbourSearch(graph, word, edits);
    for (int i = 0; i <= word.length(); i++) {
      search.rows[0][i] = i;
    }
    search.walk(graph.fsa.getRootNode(), 0, 0, 0);
    return search.found;
  }

  /**
   * @param depth how many characters lead to the node
   * @param bytes how many bytes of the next character lead to the node
   * @param begun those bytes, the first one highest
   */
  private void walk(int node, int depth, int bytes, int begun) {
    for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
      if (fsa.isArcTerminal(arc)) {
        continue;
      }
      byte label = fsa.getArcLabel(arc);
      int next = fsa.getEndNode(arc);
      if (bytes == 0 && label == graph.separator) {
        if (rows[depth][word.length()] <= most) {
          found.add(new Neighbour(new String(path, 0, depth), graph.frequencyAt(next)));
        }
        continue;
      }
      int read = (begun << 8) | (label & 0xFF);
      int length = length(bytes == 0 ? label & 0xFF : begun >>> (8 * (bytes - 1)));
      if (bytes + 1 < length) {
        walk(next, depth, bytes + 1, read);
      } else if (depth < path.length && extend(depth, character(read, length))) {
        walk(next, depth + 1, 0, 0);
      }
    }
  }

  private int length(int lead) {
    if (!utf8 || lead < 0x80) {
      return 1;
    }
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  }

  private char character(int read, int length) {
    if (length == 1) {
      return singles[read];
    }
    int rest = (((read >>> 8) & 0x3F) << 6) | (read & 0x3F);
    // Letters outside the basic plane do not occur in the dictionaries; a replacement keeps them
    // apart from all others.
    return length == 2
        ? (char) (rest & 0x7FF)
        : length == 3 ? (char) ((((read >>> 16) & 0xF) << 12) | rest) : '\uFFFD';
  }

  /** Computes the distances with one more character; whether a near word can still follow. */
  private boolean extend(int depth, char c) {
    path[depth] = c;
    int[] above = rows[depth];
    int[] row = rows[depth + 1];
    row[0] = depth + 1;
    int least = row[0];
    for (int i = 1; i <= word.length(); i++) {
      char own = word.charAt(i - 1);
      int edits = Math.min(Math.min(above[i], row[i - 1]) + 1, above[i - 1] + (own == c ? 0 : 1));
      if (i > 1 && depth > 0 && own == path[depth - 1] && word.charAt(i - 2) == c) {
        edits = Math.min(edits, rows[depth - 1][i - 2] + 1);
      }
      row[i] = edits;
      least = Math.min(least, edits);
    }
    return least <= most;
  }
}

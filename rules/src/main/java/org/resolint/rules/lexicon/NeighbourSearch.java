package org.resolint.rules.lexicon;

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
  private final boolean utf8;
  private final EditDistance.Rows rows;
  private final List<Neighbour> found = new ArrayList<>();

  private NeighbourSearch(WordGraph graph, EditDistance.Rows rows) {
    this.graph = graph;
    this.fsa = graph.fsa;
    this.utf8 = graph.charset.equals(StandardCharsets.UTF_8);
    this.rows = rows;
  }

  static List<Neighbour> of(WordGraph graph, String word, int edits) {
    EditDistance.Rows rows = new EditDistance.Rows(edits);
    rows.begin(word);
    NeighbourSearch search = new NeighbourSearch(graph, rows);
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
        if (rows.isWithin(depth)) {
          found.add(new Neighbour(rows.path(depth), graph.frequencyAt(next)));
        }
        continue;
      }
      int read = (begun << 8) | (label & 0xFF);
      int length = length(bytes == 0 ? label & 0xFF : begun >>> (8 * (bytes - 1)));
      if (bytes + 1 < length) {
        walk(next, depth, bytes + 1, read);
      } else if (!rows.isFull(depth) && rows.extend(depth, character(read, length))) {
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
      return graph.letters.charAt(read);
    }
    int rest = (((read >>> 8) & 0x3F) << 6) | (read & 0x3F);
    // Letters outside the basic plane do not occur in the dictionaries; a replacement keeps them
    // apart from all others.
    return length == 2
        ? (char) (rest & 0x7FF)
        : length == 3 ? (char) ((((read >>> 16) & 0xF) << 12) | rest) : '\uFFFD';
  }
}

package org.resolint.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;

/** The trie over the words of all terms and shields of one language. */
final class TermIndex {

  /** The most words that a gap may stand for. */
  static final int LONGEST_GAP = 8;

  // Word sets are numbered from 0, so no edge for a word has this label.
  private static final int GAP_LABEL = Integer.MAX_VALUE;

  private final Analyzer analyzer;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Trie trie = new Trie();
  private final List<Entry> entries = new ArrayList<>();

  /** The words of the entry that is being added, and the places of those with a capital. */
  private final List<String> words = new ArrayList<>();

  private final List<Integer> capitalWords = new ArrayList<>();

  /** The node of each set that a term starts with: most words of a text get no further. */
  private int[] firstNodes = new int[0];

  /** The sets that stand behind a term's first word: most words of a text are in none. */
  private final BitSet laterSets = new BitSet();

  private int[] lastEntryOfNode = new int[0];
  private int[] previousEntry = new int[0];
  private int longest;
  private boolean hasGaps;

  TermIndex(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  void add(Concept concept, Term term) {
    add(concept, term, term.text(), term.capitals());
  }

  void add(Concept concept, Shield shield) {
    add(concept, null, shield.text(), shield.capitals());
  }

  private void add(Concept concept, @Nullable Term term, String text, Capitals capitals) {
    words.clear();
    capitalWords.clear();
    int node = Trie.ROOT;
    int start = 0;
    for (int gap = text.indexOf(Term.GAP); gap >= 0; gap = text.indexOf(Term.GAP, start)) {
      node = addPart(node, text.substring(start, gap));
      start = gap + 1;
    }
    node = addPart(node, text.substring(start));
    if (words.isEmpty()) {
      return;
    }
    longest = Math.max(longest, words.size());
    List<Integer> required = capitals == Capitals.REQUIRED ? capitalWords : List.of();
    attach(
        node, new Entry(entries.size(), concept, term, List.copyOf(words), List.copyOf(required)));
  }

  /** Adds the words between two gaps behind a node; returns the last word's node. */
  private int addPart(int from, String part) {
    List<TermToken> tokens = analyzer.analyze(part);
    int node = from;
    if (!words.isEmpty() && !tokens.isEmpty()) {
      node = trie.childOrNew(node, GAP_LABEL);
      hasGaps = true;
    }
    int previousEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TermToken token = tokens.get(i);
      int separator = i == 0 ? Separator.WEAK : Separator.between(part, previousEnd, token.start());
      previousEnd = token.end();
      node = follow(node, vocabulary.setOf(token), separator);
      if (Character.isUpperCase(Character.codePointAt(part, token.start()))) {
        capitalWords.add(words.size());
      }
      words.add(token.folded());
    }
    return node;
  }

  private int follow(int node, int set, int separator) {
    int child = trie.childOrNew(node, label(set, separator));
    if (node == Trie.ROOT) {
      firstNodes = withRoomFor(set, firstNodes);
      firstNodes[set] = child;
    } else {
      laterSets.set(set);
    }
    return child;
  }

  private void attach(int node, Entry entry) {
    lastEntryOfNode = withRoomFor(node, lastEntryOfNode);
    previousEntry = withRoomFor(entry.index(), previousEntry);
    previousEntry[entry.index()] = lastEntryOfNode[node];
    lastEntryOfNode[node] = entry.index();
    entries.add(entry);
  }

  private static int[] withRoomFor(int index, int[] numbers) {
    if (index < numbers.length) {
      return numbers;
    }
    int[] longer = Arrays.copyOf(numbers, Math.max(64, index * 2));
    Arrays.fill(longer, numbers.length, longer.length, Trie.NONE);
    return longer;
  }

  /** The most words that an entry has. */
  int longest() {
    return longest;
  }

  int[] setsWith(String form) {
    return vocabulary.setsWith(form);
  }

  /** The node that a word of the given set leads to, or {@link Trie#NONE}. */
  int child(int node, int set, int separator) {
    if (node == Trie.ROOT) {
      return set < firstNodes.length ? firstNodes[set] : Trie.NONE;
    }
    return laterSets.get(set) ? trie.child(node, label(set, separator)) : Trie.NONE;
  }

  /** The node behind a gap that follows a node, or {@link Trie#NONE}. */
  int gapAfter(int node) {
    return hasGaps ? trie.child(node, GAP_LABEL) : Trie.NONE;
  }

  /** The entry of a node that was added last, or null if none ends there. */
  @Nullable Entry lastEntry(int node) {
    return node < lastEntryOfNode.length ? entryAt(lastEntryOfNode[node]) : null;
  }

  /** The entry of the same node that was added before, or null. */
  @Nullable Entry entryBefore(Entry entry) {
    return entryAt(previousEntry[entry.index()]);
  }

  private @Nullable Entry entryAt(int index) {
    return index == Trie.NONE ? null : entries.get(index);
  }

  private static int label(int set, int separator) {
    return set << 2 | separator;
  }
}

package org.resolint.rules.analysis;

import java.util.IdentityHashMap;

/**
 * The words of a resolution's blocks as terms are matched by them, each block split once and only
 * when asked for. Thread-safe.
 */
public final class TermWords {
  private final LexiconAnalyzer analyzer;
  private final IdentityHashMap<Block, BlockWords> found = new IdentityHashMap<>();

  TermWords(LexiconAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of a block, in order. */
  public synchronized BlockWords of(Block block) {
    return found.computeIfAbsent(block, key -> analyzer.words(key.paragraph()));
  }
}

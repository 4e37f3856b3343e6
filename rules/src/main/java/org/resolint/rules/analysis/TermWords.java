package org.resolint.rules.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermToken;

/**
 * The words of a resolution's blocks as terms are matched by them, each block split once and only
 * when asked for. Thread-safe.
 */
public final class TermWords {
  private final Analyzer analyzer;
  private final IdentityHashMap<Block, List<TermToken>> found = new IdentityHashMap<>();

  TermWords(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of a block, in order. */
  public synchronized List<TermToken> of(Block block) {
    return found.computeIfAbsent(block, key -> analyzer.analyze(key.text()));
  }
}

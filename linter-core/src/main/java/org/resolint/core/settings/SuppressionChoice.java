package org.resolint.core.settings;

import java.nio.file.Path;
import java.util.List;
import org.resolint.core.suppression.SuppressionEntry;

/**
 * What a configuration holds back, and in which files.
 *
 * @param folder the folder of the configuration, absolute
 * @param paths the files, one pattern is enough; empty for all that the configuration holds for
 * @param paragraphs the paragraphs as they are written; empty for all
 * @param fingerprints the findings; empty for all
 * @param rules the rules and packs
 * @param reason why
 * @param entry the same for a document
 */
public record SuppressionChoice(
    Path folder,
    List<PathPattern> paths,
    List<Placed> paragraphs,
    List<Placed> fingerprints,
    List<Placed> rules,
    Placed reason,
    SuppressionEntry entry) {
  /** Copies the lists. */
  public SuppressionChoice {
    paths = List.copyOf(paths);
    paragraphs = List.copyOf(paragraphs);
    fingerprints = List.copyOf(fingerprints);
    rules = List.copyOf(rules);
  }

  boolean matches(Path file) {
    return paths.isEmpty() || paths.stream().anyMatch(pattern -> pattern.matches(file));
  }

  /**
   * Whether a run that checked a file, or all files of some folders, checked all that it can be
   * about.
   *
   * @param searched the folders, absolute
   */
  public boolean isCoveredBy(List<Path> searched) {
    boolean literal = !paths.isEmpty() && paths.stream().allMatch(PathPattern::isLiteral);
    return (literal && paths.size() == 1) || searched.stream().anyMatch(folder::startsWith);
  }
}

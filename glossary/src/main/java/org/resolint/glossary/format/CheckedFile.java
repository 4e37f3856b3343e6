package org.resolint.glossary.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseProblem;

/**
 * A file that was to hold a termbase.
 *
 * @param path as the user named it
 * @param termbase null if it could not be read
 * @param problems what is wrong with it
 */
public record CheckedFile(
    String path, @Nullable Termbase termbase, List<TermbaseProblem> problems) {

  public CheckedFile {
    problems = List.copyOf(problems);
  }

  /** The number of its terms; 0 if it could not be read. */
  public int terms() {
    return termbase == null
        ? 0
        : termbase.concepts().stream().mapToInt(concept -> concept.terms().size()).sum();
  }
}

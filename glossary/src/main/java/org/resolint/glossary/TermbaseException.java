package org.resolint.glossary;

import java.io.Serial;
import java.util.List;

/**
 * Says that a termbase cannot be used, where, why, and what to do about it. Its message is that of
 * the first problem.
 */
public final class TermbaseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 2;

  private final transient List<TermbaseProblem> problems;

  /**
   * A problem at a place.
   *
   * @param file the name that the termbase was read under
   * @param line counted from 1
   * @param column counted from 1, in UTF-16 units
   * @param problem what is wrong, without a final stop
   * @param advice what to do, without a final stop
   */
  public TermbaseException(String file, int line, int column, String problem, String advice) {
    this(List.of(new TermbaseProblem(new Origin(file, line, column), problem, advice)));
  }

  /**
   * Several problems.
   *
   * @param problems at least one, in the order of the file as far as that is known
   */
  public TermbaseException(List<TermbaseProblem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, never empty. */
  public List<TermbaseProblem> problems() {
    return problems;
  }

  public String file() {
    return first().file();
  }

  /** The line of the first problem, counted from 1. */
  public int line() {
    return first().line();
  }

  /** The column of the first problem, counted from 1, in UTF-16 units. */
  public int column() {
    return first().column();
  }

  private Origin first() {
    return problems.get(0).origin();
  }
}

package org.resolint.glossary;

/**
 * One reason why a termbase cannot be used.
 *
 * @param origin where it is
 * @param problem what is wrong, without a final stop
 * @param advice what to do, without a final stop
 */
public record TermbaseProblem(Origin origin, String problem, String advice) {

  /** Place, problem and advice in one line. */
  public String message() {
    return origin + ": " + problem + "; " + advice;
  }
}

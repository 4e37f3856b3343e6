package org.resolint.glossary;

import java.io.Serial;

/** Says that a termbase cannot be used, where, why, and what to do about it. */
public final class TermbaseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final int column;

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
    super(file + ":" + line + ":" + column + ": " + problem + "; " + advice);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  public String file() {
    return file;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The column, counted from 1, in UTF-16 units. */
  public int column() {
    return column;
  }
}

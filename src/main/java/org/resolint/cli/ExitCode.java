package org.resolint.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {
  /** Everything named was read and nothing that matters was found. */
  static final int CLEAN = 0;

  /** There are findings that matter. */
  static final int FINDINGS = 1;

  /** The run could not be done as asked. */
  static final int USAGE = 2;

  /** A defect of resolint. */
  static final int DEFECT = 3;

  private ExitCode() {}
}

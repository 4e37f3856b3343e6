package org.resolint.core.rule;

/** How much a finding matters, from least to most. */
public enum Severity {
  /** Worth a look. */
  INFO,
  /** Nearly always wrong. */
  WARNING,
  /** Wrong. */
  ERROR
}

package org.resolint.core.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.core.rule.Severity;

/** From which severity on findings make a run fail. */
public enum FailOn {
  /** Errors alone. */
  ERROR,
  /** Warnings and errors. */
  WARNING,
  /** Every finding. */
  INFO,
  /** No finding. */
  NEVER;

  /** The value of a name such as {@code warning}; empty if there is none. */
  public static Optional<FailOn> named(String name) {
    for (FailOn value : values()) {
      if (value.toString().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The names of all values. */
  public static List<String> names() {
    return Arrays.stream(values()).map(FailOn::toString).toList();
  }

  /** Whether the report holds a finding that matters enough. */
  public boolean isReachedBy(LintReport report) {
    return report.documents().stream()
        .flatMap(document -> document.diagnostics().stream())
        .anyMatch(diagnostic -> isReachedBy(diagnostic.severity()));
  }

  /** Whether findings of a severity matter enough. */
  public boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case INFO -> true;
      case NEVER -> false;
    };
  }

  /** The name that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

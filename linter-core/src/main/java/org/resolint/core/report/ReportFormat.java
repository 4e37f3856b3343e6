package org.resolint.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report. */
public enum ReportFormat {
  /** For people: each finding with its line, the place underlined, and a summary. */
  TEXT,
  /** For people and old tools: one line a finding. */
  CONCISE,
  /** For programs: one object that holds everything. */
  JSON,
  /** For programs: one object a document and line. */
  JSONL,
  /** SARIF 2.1.0, for code hosts and viewers. */
  SARIF;

  /** The format of a name such as {@code json}; empty if there is none. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ReportFormat::toString).toList();
  }

  /** A writer of this format. */
  public ReportWriter writer(ReportOptions options) {
    return switch (this) {
      case TEXT -> new TextReport(options);
      case CONCISE -> new ConciseReport();
      case JSON -> new JsonReport(options.version());
      case JSONL -> new JsonLinesReport();
      case SARIF -> new SarifReport(options);
    };
  }

  /** Whether reports of this format describe the rules of the run. */
  public boolean describesRules() {
    return this == SARIF;
  }

  /** The name that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

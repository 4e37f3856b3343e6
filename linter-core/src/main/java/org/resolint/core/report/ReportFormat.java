package org.resolint.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report. The class that writes one is loaded when it is asked for. */
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
  SARIF,
  /** The XML of Checkstyle, which many servers read. */
  CHECKSTYLE,
  /** The XML of JUnit: a test for each rule and document. */
  JUNIT,
  /** Annotations of GitHub Actions. */
  GITHUB,
  /** The code quality report of GitLab. */
  GITLAB,
  /** The format of reviewdog. */
  RDJSON,
  /** For people: one page to open in a browser. */
  HTML;

  /** The format of a name such as {@code json}; empty if there is none. */
  public static Optional<ReportFormat> named(String name) {
    for (ReportFormat format : values()) {
      if (format.toString().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
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
      case CHECKSTYLE -> new CheckstyleReport(options.version());
      case JUNIT -> new JunitReport(options.run());
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case RDJSON -> new RdjsonReport(options.run().texts());
      case HTML -> new HtmlReport(options);
    };
  }

  /** Whether reports of this format describe the rules of the run. */
  public boolean describesRules() {
    return this == SARIF || this == JUNIT || this == HTML;
  }

  /** The name that users write. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

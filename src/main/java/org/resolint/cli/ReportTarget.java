package org.resolint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.resolint.core.report.ReportFormat;
import picocli.CommandLine.Option;

/** A format with the file it goes to; one group of options. */
final class ReportTarget {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = false,
      converter = Names.Formats.class,
      completionCandidates = Names.Formats.class,
      description = {
        "text (default), concise, json, jsonl, sarif, checkstyle, junit, github, gitlab, rdjson",
        "or html; may be repeated."
      })
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write the format before it to a file.")
  private @Nullable Path file;

  ReportFormat format() {
    return format;
  }

  @Nullable Path file() {
    return file;
  }
}

package org.resolint.cli;

import java.nio.file.Path;
import java.util.Optional;
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
  private @Nullable ReportFormat format;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      description = "Write the format before it to a file.")
  private @Nullable Path file;

  /** Whether a name is one of its options. */
  static boolean has(String name) {
    return isFormat(name) || name.equals("--output-file");
  }

  private static boolean isFormat(String name) {
    return name.equals("--format");
  }

  /** Whether it has not been told an option yet. */
  boolean isOpenFor(String name) {
    return isFormat(name) ? format == null : file == null;
  }

  /** Takes an option that it is open for. */
  void take(String name, PlainArguments arguments) {
    if (!isFormat(name)) {
      file = arguments.path(arguments.repeatedValue());
      return;
    }
    Optional<ReportFormat> named = ReportFormat.named(arguments.repeatedValue());
    if (named.isEmpty()) {
      arguments.giveUp();
    }
    format = named.orElse(null);
  }

  ReportFormat format() {
    return format == null ? ReportFormat.TEXT : format;
  }

  @Nullable Path file() {
    return file;
  }
}

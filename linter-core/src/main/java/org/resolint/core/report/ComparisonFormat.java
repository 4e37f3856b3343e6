package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.core.engine.LintReport;

/** A form of the report on a draft beside other texts. */
public enum ComparisonFormat {
  /** For reading. */
  TEXT,
  /** For programs. */
  JSON;

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The format of a name. */
  public static Optional<ComparisonFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /**
   * Writes a report and flushes. The writer stays open.
   *
   * @param draft the path of the draft, as the user named it
   * @param comparisons the draft beside each other text
   * @param report what the rules found in the draft
   * @throws IOException if {@code out} throws it
   */
  public void write(
      String draft,
      List<TextComparison> comparisons,
      LintReport report,
      ReportOptions options,
      Writer out)
      throws IOException {
    switch (this) {
      case TEXT -> {
        for (TextComparison comparison : comparisons) {
          new ComparisonText(options.palette(), out).write(draft, comparison);
        }
        ReportFormat.TEXT.writer(options).write(report, out);
      }
      case JSON -> ComparisonJson.write(draft, comparisons, report, options.version(), out);
    }
  }
}

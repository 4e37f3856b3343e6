package org.resolint.core.report;

/**
 * What writers need to know besides the report.
 *
 * @param version the version of resolint
 * @param run the run, for formats that describe it
 * @param palette the colours of the text format
 * @param width the columns that the text format may fill
 * @param detail how much the text format says
 */
public record ReportOptions(
    String version, ReportedRun run, Palette palette, int width, Detail detail) {
  /** The width where nobody knows the terminal's. */
  public static final int DEFAULT_WIDTH = 100;

  /** How much the text format says. */
  public enum Detail {
    /** Findings and a summary. */
    FULL,
    /** Findings alone. */
    FINDINGS
  }
}

package org.resolint.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;

/** How often each rule found something. */
final class Statistics {
  private Statistics() {}

  /** Writes a line for each rule, the busiest first. */
  static void write(LintReport report, PrintWriter out) {
    Map<String, Integer> counts = new TreeMap<>();
    for (DocumentReport document : report.documents()) {
      for (Diagnostic diagnostic : document.diagnostics()) {
        counts.merge(diagnostic.rule(), 1, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.<Integer>reverseOrder()))
        .forEach(entry -> out.println(padded(entry.getValue()) + "  " + entry.getKey()));
  }

  private static String padded(int count) {
    String digits = Integer.toString(count);
    return " ".repeat(Math.max(0, 6 - digits.length())) + digits;
  }
}

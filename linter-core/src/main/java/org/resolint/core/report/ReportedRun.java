package org.resolint.core.report;

import java.util.List;
import java.util.OptionalInt;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.engine.SourceTexts;
import org.resolint.core.rule.RuleInfo;

/**
 * The run that a report is about, for formats that tell of more than findings.
 *
 * @param registry the rules there were
 * @param settings which of them ran
 * @param failOn from which severity on findings fail the run
 * @param exitCode what the process ends with, or empty if it goes on
 * @param texts the texts of the documents
 */
public record ReportedRun(
    Registry registry, Settings settings, FailOn failOn, OptionalInt exitCode, SourceTexts texts) {

  /** A run of which only the rules are known. */
  public static ReportedRun of(Registry registry) {
    return new ReportedRun(
        registry, Settings.DEFAULT, FailOn.ERROR, OptionalInt.empty(), SourceTexts.NONE);
  }

  /** The rules that each document was checked by, in the order of their ids. */
  List<RuleInfo> ran() {
    return registry.infos().stream()
        .filter(info -> !info.needsPrecedent() && settings.severity(info).isPresent())
        .toList();
  }
}

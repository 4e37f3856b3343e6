package org.resolint.core.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.Settings;
import org.resolint.core.engine.SourceTexts;
import org.resolint.core.rule.RuleInfo;

/**
 * The run that a report is about, for formats that tell of more than findings.
 *
 * @param folder the rules of the folder that the run began in
 * @param documents the rules of documents, by path; without an entry, those of the folder
 * @param failOn from which severity on findings fail the run
 * @param exitCode what the process ends with, or empty if it goes on
 * @param texts the texts of the documents
 */
public record ReportedRun(
    Ruleset folder,
    Map<String, Ruleset> documents,
    FailOn failOn,
    OptionalInt exitCode,
    SourceTexts texts) {

  public ReportedRun {
    documents = Map.copyOf(documents);
  }

  /** A run of which only the rules are known. */
  public static ReportedRun of(Registry registry) {
    return new ReportedRun(
        new Ruleset(registry, Settings.DEFAULT),
        Map.of(),
        FailOn.ERROR,
        OptionalInt.empty(),
        SourceTexts.NONE);
  }

  /** The rules there were. */
  Registry registry() {
    return folder.registry();
  }

  /** What the user decided about them. */
  Settings settings() {
    return folder.settings();
  }

  /** The rules that a document was checked by, in the order of their ids. */
  List<RuleInfo> ran(String path) {
    Ruleset rules = documents.getOrDefault(path, folder);
    return rules.registry().infos().stream()
        .filter(info -> !info.needsPrecedent() && rules.settings().severity(info).isPresent())
        .toList();
  }
}

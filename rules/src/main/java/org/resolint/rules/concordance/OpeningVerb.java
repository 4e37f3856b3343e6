package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.versions.OpeningFact;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** Reports openings that do not stand for the opening of the same paragraph in another version. */
@RuleInfo(
    id = "concordance/opening-verb",
    summary = "Opening phrases of two language versions do not correspond",
    severity = Severity.INFO,
    since = "0.1.0")
final class OpeningVerb extends VersionRule {

  OpeningVerb(VersionReader reader) {
    super(reader);
  }

  @Override
  protected void compareVersions(Versions versions, CollectionReport report) {
    for (Row row : versions.rows()) {
      PassageFacts model = row.in(0);
      for (int version = 1; version < versions.size(); version++) {
        PassageFacts passage = row.in(version);
        if (model != null && passage != null) {
          compare(passage, version, model, versions, report);
        }
      }
    }
  }

  private static void compare(
      PassageFacts passage,
      int version,
      PassageFacts model,
      Versions versions,
      CollectionReport report) {
    OpeningFact here = passage.opening();
    OpeningFact there = model.opening();
    if (here != null && there != null && !here.meets(there)) {
      String message =
          "'%s' does not stand for '%s' of the %s version"
              .formatted(here.text(), there.text(), versions.name(0));
      report.report(
          versions.path(version),
          Finding.at(here.span(), message),
          List.of(versions.place(0, there.span(), model.sketch().name())));
    }
  }
}

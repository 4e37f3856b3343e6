package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Renderability;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.TermMentions.Named;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** Reports terms of the English version of which another version has no rendering at all. */
@RuleInfo(
    id = "concordance/missing-term",
    summary = "Term of the English version has no rendering",
    severity = Severity.INFO,
    since = "0.1.0")
final class MissingTerm extends VersionRule {
  private final Termbase termbase;
  private final Renderability renderability;

  MissingTerm(VersionReader reader, Termbase termbase) {
    super(reader);
    this.termbase = termbase;
    this.renderability = new Renderability(termbase);
  }

  @Override
  protected void compareVersions(Versions versions, CollectionReport report) {
    if (!versions.language(0).equals(Versions.ENGLISH)) {
      return;
    }
    for (Row row : versions.rows()) {
      PassageFacts english = row.in(0);
      for (int version = 1; version < versions.size(); version++) {
        PassageFacts passage = row.in(version);
        if (english != null && passage != null && row.sketch().part() != Part.FOOTNOTE) {
          compare(english, passage, version, versions, report);
        }
      }
    }
  }

  private void compare(
      PassageFacts english,
      PassageFacts passage,
      int version,
      Versions versions,
      CollectionReport report) {
    for (Named named :
        renderability.missing(english.terms(), passage.terms(), versions.language(version))) {
      String term =
          termbase.concept(named.concept()).orElseThrow().terms(Versions.ENGLISH).stream()
              .map(Term::text)
              .findFirst()
              .orElse(named.concept());
      String message =
          "'%s' of the English version has no rendering in %s"
              .formatted(term, passage.sketch().name());
      report.report(
          versions.path(version),
          Finding.at(passage.span(), message),
          List.of(versions.place(0, named.span(), english.sketch().name())));
    }
  }
}

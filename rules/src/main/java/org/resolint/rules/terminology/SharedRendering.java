package org.resolint.rules.terminology;

import java.util.List;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.Substitutions;
import org.resolint.rules.versions.Substitutions.Place;
import org.resolint.rules.versions.Substitutions.Shared;
import org.resolint.rules.versions.TermMentions.Named;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** Reports terms of the English version that share the rendering of another one. */
@RuleInfo(
    id = "terminology/shared-rendering",
    summary = "Two terms of the English version are rendered by one",
    severity = Severity.INFO,
    since = "0.1.0")
final class SharedRendering extends VersionRule {
  private final Termbase termbase;

  SharedRendering(VersionReader reader, Termbase termbase) {
    super(reader);
    this.termbase = termbase;
  }

  @Override
  protected void compareVersions(Versions versions, CollectionReport report) {
    if (!versions.language(0).equals(Versions.ENGLISH)) {
      return;
    }
    for (int version = 1; version < versions.size(); version++) {
      for (Shared shared : Substitutions.in(versions, version, termbase)) {
        report(shared, version, versions, report);
      }
    }
  }

  private void report(Shared shared, int version, Versions versions, CollectionReport report) {
    Place usual = shared.own().get(0);
    for (Place place : shared.places()) {
      String message =
          "'%s' of the English version shares its rendering with '%s' (%s against %s)"
              .formatted(
                  term(place.english()),
                  term(usual.english()),
                  shared.places().size(),
                  shared.own().size());
      report.report(
          versions.path(version),
          Finding.at(place.other().span(), message),
          List.of(
              versions.place(0, place.english().span(), versions.title(0, place.row())),
              versions.place(version, usual.other().span(), usual.row().sketch().name())));
    }
  }

  /** What English calls a concept. */
  private String term(Named named) {
    return termbase.concept(named.concept()).orElseThrow().terms(Versions.ENGLISH).stream()
        .map(Term::text)
        .findFirst()
        .orElse(named.concept());
  }
}

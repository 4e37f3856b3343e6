package org.resolint.rules.concordance;

import java.util.List;
import java.util.Optional;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.RuleContext;

/** A comparison of the language versions of one resolution. */
abstract class ConcordanceRule implements CollectionRule<Version> {
  private final VersionReader reader;

  ConcordanceRule(VersionReader reader) {
    this.reader = reader;
  }

  @Override
  public final Optional<Version> collect(RuleContext context) {
    return context.get(reader.analysis());
  }

  @Override
  public final void compare(List<Collected<Version>> resolutions, CollectionReport report) {
    Versions.of(resolutions).forEach(versions -> compareVersions(versions, report));
  }

  /** Compares the versions of one text. */
  abstract void compareVersions(Versions versions, CollectionReport report);
}

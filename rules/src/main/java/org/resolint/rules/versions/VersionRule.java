package org.resolint.rules.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.FactForm;
import org.resolint.core.rule.RuleContext;

/** A comparison of the language versions of one resolution. */
public abstract class VersionRule implements CollectionRule<Version> {
  private static final FactForm<Version> FORM = new Version.Form();

  private final VersionReader reader;

  protected VersionRule(VersionReader reader) {
    this.reader = reader;
  }

  @Override
  public final Optional<Version> collect(RuleContext context) {
    return context.get(reader.analysis());
  }

  @Override
  public final Optional<FactForm<Version>> form() {
    return Optional.of(FORM);
  }

  @Override
  public final void compare(List<Collected<Version>> resolutions, CollectionReport report) {
    groups(resolutions).forEach(versions -> compareVersions(versions, report));
  }

  /** What is compared with each other, one text after the other. */
  protected Stream<Versions> groups(List<Collected<Version>> resolutions) {
    return Versions.of(resolutions);
  }

  /** Compares the versions of one text. */
  protected abstract void compareVersions(Versions versions, CollectionReport report);
}

package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Manuscript;

/** The context of one resolution in one run; belongs to one thread. */
final class LintContext implements RuleContext {
  private final Resolution resolution;
  private final Manuscript manuscript;
  private final LanguageProfile profile;
  private final Calendars calendars;
  private final @Nullable RuleContext precedent;
  private final Map<Analysis<?>, Object> facts = new HashMap<>();
  private List<Finding> findings = new ArrayList<>();

  LintContext(
      Resolution resolution,
      Manuscript manuscript,
      LanguageProfile profile,
      Calendars calendars,
      @Nullable RuleContext precedent) {
    this.resolution = resolution;
    this.manuscript = manuscript;
    this.profile = profile;
    this.calendars = calendars;
    this.precedent = precedent;
  }

  @Override
  public Resolution resolution() {
    return resolution;
  }

  @Override
  public Manuscript manuscript() {
    return manuscript;
  }

  @Override
  public LanguageProfile profile() {
    return profile;
  }

  @Override
  public Calendars calendars() {
    return calendars;
  }

  @Override
  public Optional<RuleContext> precedent() {
    return Optional.ofNullable(precedent);
  }

  @Override
  @SuppressWarnings("unchecked") // put below under the same type
  public <T> T get(Analysis<T> analysis) {
    Object fact = facts.get(analysis);
    if (fact == null) {
      fact = analysis.compute(this);
      facts.put(analysis, fact);
    }
    return (T) fact;
  }

  @Override
  public void report(Finding finding) {
    findings.add(finding);
  }

  /** The findings since the last call. */
  List<Finding> takeFindings() {
    List<Finding> taken = findings;
    findings = new ArrayList<>();
    return taken;
  }
}

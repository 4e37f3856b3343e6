package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Manuscript;

/**
 * The context of one resolution in one run. It belongs to one thread, but shares what is found out
 * with those that others have.
 */
final class LintContext implements RuleContext {
  private final Resolution resolution;
  private final Manuscript manuscript;
  private final LanguageProfile profile;
  private final Calendars calendars;
  private final @Nullable RuleContext precedent;
  private final ConcurrentMap<Analysis<?>, Fact> facts;
  private List<Finding> findings = new ArrayList<>();
  private Map<String, Integer> numbers = Map.of();

  LintContext(
      Resolution resolution,
      Manuscript manuscript,
      LanguageProfile profile,
      Calendars calendars,
      @Nullable RuleContext precedent) {
    this(resolution, manuscript, profile, calendars, precedent, new ConcurrentHashMap<>());
  }

  private LintContext(
      Resolution resolution,
      Manuscript manuscript,
      LanguageProfile profile,
      Calendars calendars,
      @Nullable RuleContext precedent,
      ConcurrentMap<Analysis<?>, Fact> facts) {
    this.resolution = resolution;
    this.manuscript = manuscript;
    this.profile = profile;
    this.calendars = calendars;
    this.precedent = precedent;
    this.facts = facts;
  }

  /** What an analysis gives; whoever asks first computes it, and others wait. */
  private static final class Fact {
    private @Nullable Object value;

    /** Never waits for itself, as no analysis asks for its own fact, however indirectly. */
    synchronized Object get(Analysis<?> analysis, RuleContext context) {
      Object known = value;
      if (known == null) {
        known = Objects.requireNonNull(analysis.compute(context));
        value = known;
      }
      return known;
    }
  }

  /** The same context for another thread. */
  LintContext forAnotherThread() {
    return new LintContext(resolution, manuscript, profile, calendars, precedent, facts);
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

  /** Begins to serve another rule, with the numbers that it goes by. */
  void serve(Map<String, Integer> itsNumbers) {
    numbers = itsNumbers;
  }

  @Override
  public int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("the rule that runs names no number '" + name + "'");
    }
    return number;
  }

  @Override
  @SuppressWarnings("unchecked") // the fact is what this very analysis gave
  public <T> T get(Analysis<T> analysis) {
    Fact fact = facts.get(analysis);
    if (fact == null) {
      Fact fresh = new Fact();
      Fact others = facts.putIfAbsent(analysis, fresh);
      fact = others == null ? fresh : others;
    }
    return (T) fact.get(analysis, this);
  }

  @Override
  public void report(Finding finding) {
    Fix fix = finding.fix();
    boolean harms = fix != null && FixGuard.harms(fix, manuscript);
    findings.add(
        harms
            ? new Finding(
                finding.span(), finding.message(), finding.related(), finding.suggestions(), null)
            : finding);
  }

  /** The findings since the last call. */
  List<Finding> takeFindings() {
    List<Finding> taken = findings;
    findings = new ArrayList<>();
    return taken;
  }
}

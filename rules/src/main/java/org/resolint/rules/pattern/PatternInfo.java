package org.resolint.rules.pattern;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.rule.Severity;

/** The identity of a rule that a user wrote. Two are the same only if they are the same object. */
final class PatternInfo implements RuleInfo {
  private final String id;
  private final String summary;
  private final Severity severity;
  private final Fixing fixing;

  /** Whether a rule offers fixes. */
  enum Fixing {
    OFFERED,
    NONE
  }

  PatternInfo(String id, String summary, Severity severity, Fixing fixing) {
    this.id = id;
    this.summary = summary;
    this.severity = severity;
    this.fixing = fixing;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /** Nothing: the rule has no version of its own. */
  @Override
  public String since() {
    return "";
  }

  @Override
  public Extent extent() {
    return Extent.STANDARD;
  }

  @Override
  public boolean offByDefault() {
    return false;
  }

  @Override
  public boolean needsPrecedent() {
    return false;
  }

  @Override
  public boolean fixable() {
    return fixing == Fixing.OFFERED;
  }

  @Override
  public RuleNumber[] numbers() {
    return new RuleNumber[0];
  }

  @Override
  public Class<? extends Annotation> annotationType() {
    return RuleInfo.class;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return id;
  }
}

package org.resolint.rules.pattern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Described;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;

/** A rule that a user wrote. */
public final class PatternRule implements Rule, Described {
  private final RuleInfo info;
  private final PatternText text;
  private final List<Scope> scopes;
  private final Nearness nearness;
  private final Map<String, Check> checks;

  PatternRule(
      RuleInfo info,
      PatternText text,
      List<Scope> scopes,
      Nearness nearness,
      Map<String, Check> checks) {
    this.info = info;
    this.text = text;
    this.scopes = List.copyOf(scopes);
    this.nearness = nearness;
    this.checks = Map.copyOf(checks);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public String page() {
    return text.page(info);
  }

  /** Where the rule stands: {@code file:line:column}. */
  public String place() {
    return text.place();
  }

  /** What its examples assert. */
  public List<PatternExample> examples() {
    return text.examples();
  }

  @Override
  public void check(RuleContext context) {
    @Nullable Check check = checks.get(context.language());
    if (check == null) {
      return;
    }
    List<Region> regions = Scope.regions(scopes, context);
    nearness.passages(regions).stream()
        .flatMap(passage -> check.findings(passage, context.source()).stream())
        .forEach(context::report);
  }
}

package org.resolint.core.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;

/**
 * Which rules had their say on a document. Those that compare documents are not among them: nobody
 * knows what they would find beside others.
 */
final class RulesThatRan {
  private final Ruleset ruleset;
  private final Set<String> ids = new HashSet<>();

  RulesThatRan(Plan plan, List<RuleFailure> failures) {
    this.ruleset = plan.ruleset();
    plan.rules().forEach(active -> ids.add(active.info().id()));
    failures.forEach(failure -> ids.remove(failure.rule()));
  }

  /**
   * Whether a name would hold something back if there were anything: the rule ran, or all rules of
   * the pack that are not off.
   */
  boolean areJudged(String name) {
    if (name.indexOf('/') >= 0) {
      return ids.contains(name);
    }
    Settings own = ruleset.settings();
    Settings unnarrowed =
        new Settings(List.of(), List.of(), own.levels(), Extent.FULL, Map.of(), null);
    boolean any = false;
    for (RuleInfo info : ruleset.registry().infos()) {
      if (Settings.pack(info).equals(name)) {
        boolean ran = ids.contains(info.id());
        if (!ran && unnarrowed.severity(info).isPresent()) {
          return false;
        }
        any |= ran;
      }
    }
    return any;
  }
}

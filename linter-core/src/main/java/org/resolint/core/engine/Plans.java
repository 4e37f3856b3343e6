package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** The plan of each document of a run. Immutable and thread-safe. */
final class Plans {
  private final Map<String, Plan> byPath;
  private final Map<String, Active<CollectionRule<?>>> comparing = new LinkedHashMap<>();

  private Plans(Map<String, Plan> byPath, Collection<Plan> all) {
    this.byPath = byPath;
    for (Plan plan : all) {
      plan.comparing().forEach(active -> comparing.putIfAbsent(active.info().id(), active));
    }
  }

  static Plans of(
      List<DocumentInput> inputs,
      Function<DocumentInput, Ruleset> rulesets,
      Function<Ruleset, Plan> planning) {
    IdentityHashMap<Ruleset, Plan> all = new IdentityHashMap<>();
    List<Plan> inOrder = new ArrayList<>();
    Map<String, Plan> byPath = new HashMap<>();
    for (DocumentInput input : inputs) {
      Plan plan =
          all.computeIfAbsent(
              rulesets.apply(input),
              ruleset -> {
                Plan made = planning.apply(ruleset);
                inOrder.add(made);
                return made;
              });
      byPath.put(input.path(), plan);
    }
    return new Plans(byPath, inOrder);
  }

  /** The plan of a document. */
  Plan of(DocumentInput input) {
    return plan(input.path());
  }

  private Plan plan(String path) {
    return Objects.requireNonNull(byPath.get(path));
  }

  /** The rules that compare documents, one for each id. */
  Collection<Active<CollectionRule<?>>> comparing() {
    return comparing.values();
  }

  /** What the rules of one id collected, in the order of the documents. */
  List<Collected<?>> facts(
      Active<CollectionRule<?>> active, List<DocumentInput> inputs, List<DocumentResult> visits) {
    List<Collected<?>> facts = new ArrayList<>();
    for (int i = 0; i < visits.size(); i++) {
      Map<CollectionRule<?>, List<Collected<?>>> collected = visits.get(i).facts();
      own(active.info(), plan(inputs.get(i).path()))
          .ifPresent(own -> facts.addAll(collected.getOrDefault(own.rule(), List.of())));
    }
    return facts;
  }

  /** At what severity a comparing rule reports on a document; empty if it does not. */
  Optional<Severity> severity(RuleInfo rule, String path) {
    return own(rule, plan(path)).map(Active::severity);
  }

  private static Optional<Active<CollectionRule<?>>> own(RuleInfo rule, Plan plan) {
    return plan.comparing().stream()
        .filter(active -> active.info().id().equals(rule.id()))
        .findFirst();
  }
}

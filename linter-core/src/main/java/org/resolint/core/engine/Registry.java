package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Described;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;

/** All rules of a run, by id. Immutable. */
public final class Registry {
  private final List<Entry<Rule>> rules;
  private final List<Entry<CollectionRule<?>>> collectionRules;

  private Registry(List<Entry<Rule>> rules, List<Entry<CollectionRule<?>>> collectionRules) {
    this.rules = List.copyOf(rules);
    this.collectionRules = List.copyOf(collectionRules);
  }

  /**
   * A rule with its identity.
   *
   * @param info the identity
   * @param rule the rule
   * @param <R> what kind of rule
   */
  public record Entry<R>(RuleInfo info, R rule) {}

  /**
   * Gathers the rules of packs.
   *
   * @throws IllegalArgumentException if a rule has no {@link RuleInfo} or two share an id
   */
  public static Registry of(List<RulePack> packs) {
    return of(packs, RuleIndex.NONE);
  }

  /**
   * Gathers the rules of packs.
   *
   * @param index what is known of rules without asking their classes
   * @throws IllegalArgumentException if a rule has no {@link RuleInfo} or two share an id
   */
  public static Registry of(List<RulePack> packs, RuleIndex index) {
    List<Entry<Rule>> rules = new ArrayList<>();
    List<Entry<CollectionRule<?>>> collectionRules = new ArrayList<>();
    for (RulePack pack : packs) {
      pack.rules().forEach(rule -> rules.add(new Entry<>(info(rule, index), rule)));
      pack.collectionRules()
          .forEach(rule -> collectionRules.add(new Entry<>(info(rule, index), rule)));
    }
    Registry registry = new Registry(rules, collectionRules);
    List<String> ids = registry.infos().stream().map(RuleInfo::id).toList();
    for (int i = 1; i < ids.size(); i++) {
      if (ids.get(i).equals(ids.get(i - 1))) {
        throw new IllegalArgumentException("two rules are called " + ids.get(i));
      }
    }
    return registry;
  }

  /** The identities of all rules, by id. */
  public List<RuleInfo> infos() {
    List<RuleInfo> infos = new ArrayList<>();
    rules.forEach(entry -> infos.add(entry.info()));
    collectionRules.forEach(entry -> infos.add(entry.info()));
    infos.sort(Comparator.comparing(RuleInfo::id));
    return infos;
  }

  /** The rule of an id, be it over one document or many; empty if there is none. */
  public Optional<Object> rule(String id) {
    List<Entry<?>> all = new ArrayList<>(rules);
    all.addAll(collectionRules);
    return all.stream().filter(entry -> entry.info().id().equals(id)).findFirst().map(Entry::rule);
  }

  List<Entry<Rule>> rules() {
    return rules;
  }

  List<Entry<CollectionRule<?>>> collectionRules() {
    return collectionRules;
  }

  private static RuleInfo info(Object rule, RuleIndex index) {
    return index.find(rule.getClass()).orElseGet(() -> ofItself(rule));
  }

  private static RuleInfo ofItself(Object rule) {
    if (rule instanceof Described described) {
      return described.info();
    }
    RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(rule.getClass().getName() + " has no @RuleInfo");
    }
    return info;
  }
}

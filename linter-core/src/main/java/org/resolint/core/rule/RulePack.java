package org.resolint.core.rule;

import java.util.List;

/**
 * Rules that belong together.
 *
 * @param name the pack's name, the first part of its rules' ids
 * @param rules the rules over one resolution
 * @param collectionRules the rules over many
 */
public record RulePack(String name, List<Rule> rules, List<CollectionRule<?>> collectionRules) {
  /** Copies the lists. */
  public RulePack {
    rules = List.copyOf(rules);
    collectionRules = List.copyOf(collectionRules);
  }

  /** A pack of rules over one resolution. */
  public static RulePack of(String name, Rule... rules) {
    return new RulePack(name, List.of(rules), List.of());
  }
}

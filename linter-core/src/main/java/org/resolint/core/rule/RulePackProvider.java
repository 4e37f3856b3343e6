package org.resolint.core.rule;

/**
 * Brings a rule pack that does not ship with resolint. A jar names its providers in {@code
 * META-INF/services/org.resolint.core.rule.RulePackProvider}; a provider is public and has a public
 * constructor without parameters.
 */
public interface RulePackProvider {
  /**
   * The pack. Its name is no other pack's, and the ids of its rules begin with it.
   *
   * <p>Called when a run starts: whatever takes long belongs into {@link Rule#prepare} or the first
   * use.
   */
  RulePack pack();
}

package org.resolint.core.rule;

/**
 * A stateless check of one resolution; its class carries a {@link RuleInfo}.
 *
 * <p>Implementations are immutable: one object serves all threads.
 */
public interface Rule {
  /** Looks at the resolution and reports what is wrong with it. */
  void check(RuleContext context);
}

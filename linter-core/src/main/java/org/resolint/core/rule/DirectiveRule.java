package org.resolint.core.rule;

/**
 * A rule on the comments that hold findings back. It looks for nothing itself: the engine, which
 * alone knows all rules and what they found, reports under its name.
 */
public interface DirectiveRule extends Rule {
  /** What can be wrong with a comment. */
  enum Defect {
    /** It has no effect. */
    MALFORMED,
    /** There is nothing that it holds back. */
    UNUSED
  }

  /** What is reported under the name of this rule. */
  Defect defect();

  @Override
  default void check(RuleContext context) {}
}

package org.resolint.core.rule;

/**
 * A stateless check of one resolution; its class carries a {@link RuleInfo}.
 *
 * <p>Implementations are immutable: one object serves all threads.
 */
public interface Rule {
  /** Looks at the resolution and reports what is wrong with it. */
  void check(RuleContext context);

  /**
   * Gets ready for texts of a language, while other rules already run: whatever takes long and does
   * not depend on the text. Called from another thread, perhaps more than once.
   *
   * @param language the ISO 639-1 code
   */
  default void prepare(String language) {}
}

package org.resolint.core.engine;

/**
 * A rule that broke: a defect of resolint or of a rule pack, not of the document.
 *
 * @param rule the rule's id
 * @param path the document it broke on
 * @param cause what happened, one line
 */
public record RuleFailure(String rule, String path, String cause) {}

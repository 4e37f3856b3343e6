package org.resolint.core.rule;

/**
 * A {@link Rule} or {@link CollectionRule} that is described by itself rather than by its class,
 * because several rules share the class.
 */
public interface Described {
  /** The identity; takes the place of the annotation. */
  RuleInfo info();

  /** The page in Markdown; takes the place of the page beside the class. */
  String page();
}

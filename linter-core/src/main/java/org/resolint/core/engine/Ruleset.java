package org.resolint.core.engine;

/**
 * Rules and what the user decided about them.
 *
 * @param registry the rules
 * @param settings which of them run and how much they matter
 */
public record Ruleset(Registry registry, Settings settings) {}

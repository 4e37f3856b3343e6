package org.resolint.core.rule;

/**
 * The facts of one resolution.
 *
 * @param path the document it stands in, as the user gave it
 * @param language the ISO 639-1 code of its language
 * @param facts what the rule collected
 * @param <F> the type of the facts
 */
public record Collected<F>(String path, String language, F facts) {}

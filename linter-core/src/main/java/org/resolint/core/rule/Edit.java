package org.resolint.core.rule;

import org.resolint.core.text.Span;

/**
 * One replacement.
 *
 * @param span what to replace in the source; empty to insert
 * @param text what to put there
 */
public record Edit(Span span, String text) {}

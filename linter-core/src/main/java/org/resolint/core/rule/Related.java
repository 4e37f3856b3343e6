package org.resolint.core.rule;

import org.resolint.core.text.Span;

/**
 * Another place that a finding speaks of, in the same document.
 *
 * @param span the place in the source
 * @param message what is there
 */
public record Related(Span span, String message) {}

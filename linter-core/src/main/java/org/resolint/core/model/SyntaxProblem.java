package org.resolint.core.model;

import org.resolint.core.text.Span;

/**
 * Something the grammar could not read.
 *
 * @param span where it stands in the source
 * @param message what is wrong, one sentence without a final stop
 */
public record SyntaxProblem(Span span, String message) {}

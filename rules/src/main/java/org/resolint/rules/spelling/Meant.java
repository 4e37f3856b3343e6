package org.resolint.rules.spelling;

import org.resolint.core.text.Span;

/**
 * A word that was likely meant to be another.
 *
 * @param text the word as written
 * @param span where it stands in the source
 * @param meant the word it was likely meant to be
 */
record Meant(String text, Span span, String meant) {}

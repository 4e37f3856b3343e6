package org.resolint.core.model;

import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * The number and title of a resolution.
 *
 * @param number the number as printed, such as {@code 76/159} or {@code 2196 (2015)}, or null
 * @param text the title without its number; empty where the body gives none
 * @param span the number and the title in the source
 * @param paragraph the paragraph that holds the title's words
 */
public record Title(@Nullable String number, String text, Span span, Paragraph paragraph)
    implements Node {}

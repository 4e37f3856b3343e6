package org.resolint.rules.terminology;

import org.resolint.core.text.Span;

/**
 * One way in which a text writes a word.
 *
 * @param form the words in lower case, with hyphen or space if it has one
 * @param span where it stands in the source
 */
record Writing(String form, Span span) {}

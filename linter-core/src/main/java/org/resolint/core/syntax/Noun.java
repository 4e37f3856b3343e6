package org.resolint.core.syntax;

import org.resolint.core.model.Citation.Kind;

/**
 * The noun that makes a number a citation.
 *
 * @param kind what it says the number is
 * @param start the UTF-16 offset of its first letter
 * @param end the offset after its last
 * @param own whether its ending says "its", as in Arabic
 */
record Noun(Kind kind, int start, int end, boolean own) {}

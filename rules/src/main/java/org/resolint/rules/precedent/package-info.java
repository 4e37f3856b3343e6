/**
 * A draft beside the agreed text that it follows: which paragraphs are the same, updated, reworded,
 * new, moved or dropped, and what became of their words. Knows no rules.
 */
@NullMarked
package org.resolint.rules.precedent;

import org.jspecify.annotations.NullMarked;

/** The pack {@code drafting}: opening phrases, their adverbs, and slips of the pen. */
@NullMarked
package org.resolint.rules.drafting;

import org.jspecify.annotations.NullMarked;

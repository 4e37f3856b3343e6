/** Measures what grows with the size of a termbase, the length of a text or the number of words. */
@NullMarked
package org.resolint.benchmarks;

import org.jspecify.annotations.NullMarked;

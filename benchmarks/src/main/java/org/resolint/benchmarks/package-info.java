/** Measures what grows with the size of a termbase. */
@NullMarked
package org.resolint.benchmarks;

import org.jspecify.annotations.NullMarked;

/** The pack {@code structure}: order, numbers, labels, marks and dates. Knows nothing of words. */
@NullMarked
package org.resolint.rules.structure;

import org.jspecify.annotations.NullMarked;

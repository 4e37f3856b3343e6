/**
 * What of a check's documents and findings is new beside another version in git. Knows nothing of
 * rules; asks the {@code git} program, and no library of it.
 */
@NullMarked
package org.resolint.rules.change;

import org.jspecify.annotations.NullMarked;

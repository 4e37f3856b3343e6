/**
 * Findings that are known and not reported again: read, compared and written. Knows nothing of how
 * documents are found or checked.
 */
@NullMarked
package org.resolint.core.baseline;

import org.jspecify.annotations.NullMarked;

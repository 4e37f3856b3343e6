/**
 * Texts and positions: the decoded file, its lines, and the manuscript read from it. Knows nothing
 * of resolutions, rules or files on disk.
 */
@NullMarked
package org.resolint.core.text;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that tell what repair had to mend before the text could be read. They judge nothing: the
 * damage is in the file, not in the wording.
 */
@NullMarked
package org.resolint.rules.extraction;

import org.jspecify.annotations.NullMarked;

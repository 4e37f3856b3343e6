/**
 * What authors and configurations say of findings that are not to be reported: directives in
 * comments, and labels of paragraphs. Knows nothing of what was found.
 */
@NullMarked
package org.resolint.core.suppression;

import org.jspecify.annotations.NullMarked;

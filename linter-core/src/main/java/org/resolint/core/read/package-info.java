/** From bytes to a manuscript: charset, format and language detection, and the readers. */
@NullMarked
package org.resolint.core.read;

import org.jspecify.annotations.NullMarked;

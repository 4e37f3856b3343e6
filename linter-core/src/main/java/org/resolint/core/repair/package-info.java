/** Undoes what extraction did to a text, one stage for all formats, and records what it did. */
@NullMarked
package org.resolint.core.repair;

import org.jspecify.annotations.NullMarked;

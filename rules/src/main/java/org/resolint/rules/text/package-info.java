/** Readings of a resolution that several packs share. Reports nothing itself. */
@NullMarked
package org.resolint.rules.text;

import org.jspecify.annotations.NullMarked;

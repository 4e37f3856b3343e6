/**
 * Rules on the choice of terms: those that the termbase discourages, and concepts that one text
 * calls by several names.
 */
@NullMarked
package org.resolint.rules.terminology;

import org.jspecify.annotations.NullMarked;

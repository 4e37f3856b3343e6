/**
 * Facts that several packs share: the blocks of a resolution with their words, what is quoted in
 * them, and the terms that stand in them. Reports nothing itself.
 */
@NullMarked
package org.resolint.rules.analysis;

import org.jspecify.annotations.NullMarked;

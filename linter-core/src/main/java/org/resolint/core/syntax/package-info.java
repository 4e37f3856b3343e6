/**
 * Turns a repaired manuscript into a resolution, and strings into citations. The only package that
 * knows ANTLR.
 */
@NullMarked
package org.resolint.core.syntax;

import org.jspecify.annotations.NullMarked;

/**
 * Writes what was found, and what was read, for people and for programs. Everything is streamed.
 * Knows nothing of files or terminals: the caller brings the writer and says whether colours are
 * wanted.
 */
@NullMarked
package org.resolint.core.report;

import org.jspecify.annotations.NullMarked;

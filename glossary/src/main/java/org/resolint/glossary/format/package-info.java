/**
 * The formats that termbases are kept in, and how they are written; what one cannot carry is told.
 */
@NullMarked
package org.resolint.glossary.format;

import org.jspecify.annotations.NullMarked;

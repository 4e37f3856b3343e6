/**
 * Tables of texts as CSV and XLSX spell them. Knows nothing of termbases but how to say that one is
 * broken.
 *
 * <p>Input is not trusted: what it unpacks to is bounded, formulas and macros are refused.
 */
@NullMarked
package org.resolint.glossary.table;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that compare the language versions of one resolution. Two documents are versions of one
 * text when they name the same body and number, or bear the same symbol, in different languages.
 */
@NullMarked
package org.resolint.rules.concordance;

import org.jspecify.annotations.NullMarked;

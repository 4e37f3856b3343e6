/**
 * Termbases after ISO 30042: concepts, their terms, and the matcher that finds them in text.
 *
 * <p>Knows nothing of resolutions, documents or rules.
 */
@NullMarked
package org.resolint.glossary;

import org.jspecify.annotations.NullMarked;

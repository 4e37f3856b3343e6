/**
 * Termbases after ISO 30042: concepts with their terms and examples, the formats that they are kept
 * in, and the matcher that finds them in text.
 *
 * <p>Knows nothing of resolutions, documents or rules.
 */
@NullMarked
package org.resolint.glossary;

import org.jspecify.annotations.NullMarked;

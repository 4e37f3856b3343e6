/**
 * Finds the terms of a termbase in running text, in whatever inflected form they stand there.
 *
 * <p>Knows words only as an {@link org.resolint.glossary.match.Analyzer} shows them: it has no
 * dictionary, no language rules and no files.
 */
@NullMarked
package org.resolint.glossary.match;

import org.jspecify.annotations.NullMarked;

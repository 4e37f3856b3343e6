/**
 * How the words of a term go together: which of them are inflected together, and which stay as they
 * are.
 */
@NullMarked
package org.resolint.rules.inflection;

import org.jspecify.annotations.NullMarked;

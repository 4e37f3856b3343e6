/**
 * Rules on words that nobody knows: neither the dictionaries nor the termbase, neither the project
 * nor the rest of the text.
 */
@NullMarked
package org.resolint.rules.spelling;

import org.jspecify.annotations.NullMarked;

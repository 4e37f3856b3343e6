/**
 * The rules that users write in YAML: patterns of words in parts of a resolution. Regular
 * expressions are those of RE2, which run in linear time; its library stays within this package.
 */
@NullMarked
package org.resolint.rules.pattern;

import org.jspecify.annotations.NullMarked;

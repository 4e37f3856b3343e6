/**
 * Reads termbases: resolint's own form in YAML or JSON, and TBX (ISO 30042:2019) in both its
 * styles; and the termbase that comes with resolint.
 *
 * <p>Input is not trusted: its size and depth are bounded, nothing it refers to is opened. Jackson,
 * SnakeYAML and Woodstox are known in this package alone. It knows nothing of matching.
 */
@NullMarked
package org.resolint.glossary.reader;

import org.jspecify.annotations.NullMarked;

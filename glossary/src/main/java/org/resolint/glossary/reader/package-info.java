/**
 * Reads termbases: resolint's own form in YAML or JSON, TBX (ISO 30042) in versions 2 and 3, and
 * tables; and the termbase that comes with resolint.
 *
 * <p>Input is not trusted: its size and depth are bounded, nothing it refers to is opened. What is
 * wrong is gathered and thrown together. Jackson, SnakeYAML and Woodstox are known here and where
 * termbases are written. It knows nothing of matching.
 */
@NullMarked
package org.resolint.glossary.reader;

import org.jspecify.annotations.NullMarked;

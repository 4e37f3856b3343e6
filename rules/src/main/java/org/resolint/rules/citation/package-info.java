/** Rules about references to resolutions, documents and paragraphs. */
@NullMarked
package org.resolint.rules.citation;

import org.jspecify.annotations.NullMarked;

/**
 * Structured data: YAML, JSON and the compiled form that ships.
 *
 * <p>The only package of the core that knows Jackson. It knows nothing of resolutions: it gives
 * back plain trees of text, lists and mappings, each with the place it was read from, so that
 * whoever interprets them can say where a mistake is.
 */
@NullMarked
package org.resolint.core.config;

import org.jspecify.annotations.NullMarked;

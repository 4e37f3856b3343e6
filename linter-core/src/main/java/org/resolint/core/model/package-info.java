/**
 * The tree of a resolution, free of the parser that made it. Every node knows where it stands in
 * the source.
 */
@NullMarked
package org.resolint.core.model;

import org.jspecify.annotations.NullMarked;

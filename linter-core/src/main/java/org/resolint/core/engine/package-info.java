/**
 * Runs rules over documents and turns findings into diagnostics. Keeps no document text longer than
 * it must.
 */
@NullMarked
package org.resolint.core.engine;

import org.jspecify.annotations.NullMarked;

/** The pack {@code footnote}: notes and the marks that call them. */
@NullMarked
package org.resolint.rules.footnote;

import org.jspecify.annotations.NullMarked;

/** Records in bytes, for the build that wrote them. */
@NullMarked
package org.resolint.core.pack;

import org.jspecify.annotations.NullMarked;

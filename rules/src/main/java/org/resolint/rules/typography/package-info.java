/** Rules about characters, spaces and marks. */
@NullMarked
package org.resolint.rules.typography;

import org.jspecify.annotations.NullMarked;

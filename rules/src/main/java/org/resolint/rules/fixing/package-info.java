/**
 * Makes the fixes that findings offer: round after round in memory, then in the files. Knows
 * nothing of rules, only of what they report.
 */
@NullMarked
package org.resolint.rules.fixing;

import org.jspecify.annotations.NullMarked;

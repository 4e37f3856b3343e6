/**
 * Puts configuration, rules and documents together for a run. What the command line, the Maven
 * plugin and other programs share.
 */
@NullMarked
package org.resolint.rules.workspace;

import org.jspecify.annotations.NullMarked;

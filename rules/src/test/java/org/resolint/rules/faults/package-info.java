/**
 * Fault injection: clean resolutions are made up, or adopted ones taken, one fault is planted in a
 * copy of each, and the linter is to find it. What is measured and how to run it is told in the
 * manual, on the page about fault injection.
 */
@NullMarked
package org.resolint.rules.faults;

import org.jspecify.annotations.NullMarked;

/**
 * What users decide: the file {@code resolint.yml}, the command line, and the two merged and
 * checked against the rules there are. Knows nothing of how documents are found or read.
 */
@NullMarked
package org.resolint.core.settings;

import org.jspecify.annotations.NullMarked;

/**
 * What a rule is, what it sees and what it reports. The whole interface between rules and the
 * engine.
 */
@NullMarked
package org.resolint.core.rule;

import org.jspecify.annotations.NullMarked;

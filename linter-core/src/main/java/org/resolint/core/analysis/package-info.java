/**
 * Shared facts about a resolution that several rules ask for. Knows the model and the parsers, but
 * no rule.
 */
@NullMarked
package org.resolint.core.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * The language versions of one resolution side by side: the facts that each yields, and which of
 * its paragraphs answer to which. Knows no single rule.
 */
@NullMarked
package org.resolint.rules.versions;

import org.jspecify.annotations.NullMarked;

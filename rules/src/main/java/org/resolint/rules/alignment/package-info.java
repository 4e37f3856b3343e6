/**
 * Which paragraph of one text answers to which of another: of two language versions, or of a draft
 * and its precedent. Knows paragraphs only by small sketches, no rules and no documents.
 */
@NullMarked
package org.resolint.rules.alignment;

import org.jspecify.annotations.NullMarked;

package org.resolint.rules.precedent;

import org.resolint.core.text.Span;

/**
 * Words of the earlier text that others of the later text stand for; either may be none.
 *
 * @param earlier UTF-16 offsets into the earlier paragraph's words after its label
 * @param later UTF-16 offsets into the later paragraph's words after its label
 */
public record WordChange(Span earlier, Span later) {}

/**
 * The language server: what an editor asks and is told of the documents that are open in it. The
 * only place that knows the protocol. Positions of the protocol, whose columns count what client
 * and server agreed on, become UTF-16 offsets in {@code OpenText} and nowhere else.
 */
@NullMarked
package org.resolint.lsp;

import org.jspecify.annotations.NullMarked;

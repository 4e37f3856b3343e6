/**
 * Finds terms and their renderings in documents: candidates are ranked by C-value (Frantzi and
 * Ananiadou 2000), renderings by the log-likelihood of their common paragraphs (Dunning 1993) and
 * linked one to one (Melamed 2000).
 */
@NullMarked
package org.resolint.rules.mining;

import org.jspecify.annotations.NullMarked;

package org.resolint.rules.lexicon;

/**
 * A dictionary word near another one.
 *
 * @param word as the dictionary spells it
 * @param frequency from 0 (rare or not known) to 25
 */
record Neighbour(String word, int frequency) {}

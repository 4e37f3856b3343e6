package org.resolint.rules.lexicon;

/**
 * One way to read a word form.
 *
 * @param lemma the base form as the dictionary spells it
 * @param tag the dictionary's own part-of-speech tag, without its frequency mark
 */
record Reading(String lemma, String tag) {}

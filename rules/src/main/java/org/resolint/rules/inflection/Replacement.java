package org.resolint.rules.inflection;

/**
 * What to write instead of a term.
 *
 * @param start UTF-16 offset of what is replaced, into the text that was given
 * @param end exclusive UTF-16 offset
 * @param text the other term, in the form that the place asks for as far as that can be told
 * @param certain whether only this form can be meant and nothing around it has to change
 */
public record Replacement(int start, int end, String text, boolean certain) {}

package org.resolint.rules.analysis;

import java.util.List;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.lexicon.Form;

/**
 * The words of a block as terms are matched by them.
 *
 * @param tokens the words, in order
 * @param forms how each of them is written
 */
public record BlockWords(List<TermToken> tokens, List<Form> forms) {}

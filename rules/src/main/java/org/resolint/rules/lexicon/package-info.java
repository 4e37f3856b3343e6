/**
 * Words: whether a language knows one, its lemmas, what a misspelt one should have been, and its
 * inflected forms.
 *
 * <p>This package is the wall in front of LanguageTool's dictionaries. They are read as plain
 * automata; no class of LanguageTool's rule engine is loaded, and nothing outside this package may
 * import Morfologik. It knows words, not documents: what a word stands in (a link, a symbol, a
 * name) is for its callers to judge.
 */
@NullMarked
package org.resolint.rules.lexicon;

import org.jspecify.annotations.NullMarked;

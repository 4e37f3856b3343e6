package org.resolint.rules.inflection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.WordForm;

/**
 * A word of a phrase.
 *
 * @param written the word as it stands there
 * @param folded what its writings have in common
 * @param forms every way to read it; empty for a word that no dictionary has
 * @param lemmas its likely lemmas, never empty
 * @param joined whether a hyphen joins it to the word before
 */
record PhraseWord(
    String written, String folded, List<WordForm> forms, Set<String> lemmas, boolean joined) {
  PhraseWord {
    forms = List.copyOf(forms);
    lemmas = Set.copyOf(lemmas);
  }

  boolean is(Trait trait) {
    return forms.stream().anyMatch(form -> form.is(trait));
  }

  boolean isNominal() {
    return forms.stream().anyMatch(WordForm::isNominal);
  }

  boolean isUnknown() {
    return forms.isEmpty();
  }

  /** Whether the same word stands here, in whatever form, as far as lemmas tell. */
  boolean meets(PhraseWord other) {
    return folded.equals(other.folded) || lemmas.stream().anyMatch(other.lemmas::contains);
  }

  /** The readings that pass, of the word that another word is a form of. */
  List<WordForm> formsOf(PhraseWord other, Predicate<WordForm> which) {
    return forms.stream()
        .filter(which)
        .filter(
            form ->
                other.forms.stream()
                    .anyMatch(model -> which.test(model) && model.lemma().equals(form.lemma())))
        .toList();
  }
}

package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolint.rules.lexicon.Trait;

/**
 * What the words of a term do when it is inflected.
 *
 * @param words the words of its dictionary form
 * @param roles what each of them does
 * @param head the place of the word that the others follow, or -1 where none is known
 * @param classes what the head may be
 */
record TermGrammar(List<PhraseWord> words, List<Role> roles, int head, Set<Trait> classes) {
  /** What a word does. */
  enum Role {
    /** It is inflected. */
    HEAD,
    /** It is inflected as the head is. */
    AGREES,
    /** It takes the head's case, and keeps its number unless the head's changes. */
    PARALLEL,
    /** It keeps its case, and its number unless the head's changes. */
    DEPENDS,
    /** It stays as it is. */
    FIXED,
    /** Nothing is known: any form may do. */
    LOOSE
  }

  TermGrammar {
    words = List.copyOf(words);
    roles = List.copyOf(roles);
    classes = Set.copyOf(classes);
  }

  /** A term of which nothing is known. */
  static TermGrammar loose(List<PhraseWord> words) {
    return uniform(words, Role.LOOSE);
  }

  /** A term that is not inflected. */
  static TermGrammar fixed(List<PhraseWord> words) {
    return uniform(words, Role.FIXED);
  }

  private static TermGrammar uniform(List<PhraseWord> words, Role role) {
    return new TermGrammar(words, words.stream().map(word -> role).toList(), -1, Set.of());
  }

  /** A verb in front of words that stay as they are. */
  static TermGrammar verbal(List<PhraseWord> words) {
    List<Role> roles = new ArrayList<>();
    words.forEach(word -> roles.add(roles.isEmpty() ? Role.HEAD : Role.FIXED));
    return new TermGrammar(words, roles, 0, Set.of(Trait.VERB));
  }

  PhraseWord headWord() {
    return words.get(head);
  }
}

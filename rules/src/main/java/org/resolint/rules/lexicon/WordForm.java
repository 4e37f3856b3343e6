package org.resolint.rules.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One way to read a word.
 *
 * @param lemma the base form, folded as by {@link Lexicon#lemmas}
 * @param traits what its grammar is, as far as the dictionary tells
 */
public record WordForm(String lemma, Set<Trait> traits) {
  public WordForm {
    traits =
        Collections.unmodifiableSet(
            traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
  }

  /** Whether the form has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the form is that of a noun or an adjective. */
  public boolean isNominal() {
    return is(Trait.NOUN) || is(Trait.ADJECTIVE);
  }

  /** The traits of one kind. */
  public Set<Trait> of(Trait.Kind kind) {
    EnumSet<Trait> some = EnumSet.noneOf(Trait.class);
    for (Trait trait : traits) {
      if (trait.kind() == kind) {
        some.add(trait);
      }
    }
    return some;
  }

  /** Whether two forms can be the same in one respect; a form of which nothing is told can. */
  public boolean agrees(WordForm other, Trait.Kind kind) {
    Set<Trait> mine = of(kind);
    Set<Trait> others = other.of(kind);
    return mine.isEmpty() || others.isEmpty() || mine.stream().anyMatch(others::contains);
  }
}

package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolint.rules.inflection.TermGrammar.Role;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.Trait.Kind;
import org.resolint.rules.lexicon.WordForm;

/** Replaces one term by another at one place. */
final class Replacing {
  private static final List<Trait> LIKELIEST_CASES =
      List.of(
          Trait.NOMINATIVE,
          Trait.ACCUSATIVE,
          Trait.GENITIVE,
          Trait.DATIVE,
          Trait.INSTRUMENTAL,
          Trait.PREPOSITIONAL);

  private final Lexicon lexicon;
  private final TermGrammar old;
  private final TermGrammar preferred;
  private final String preferredText;

  Replacing(Lexicon lexicon, TermGrammar old, TermGrammar preferred, String preferredText) {
    this.lexicon = lexicon;
    this.old = old;
    this.preferred = preferred;
    this.preferredText = preferredText;
  }

  /**
   * The replacement of words of a text, which are the old term in some form.
   *
   * @param start where the words begin in the text
   * @param end where they end
   */
  Replacement at(CharSequence text, int start, int end, List<PhraseWord> words) {
    String found = text.subSequence(start, end).toString();
    if (old.head() < 0 || preferred.head() < 0 || isVerb(old) || isVerb(preferred)) {
      boolean uninflected =
          old.roles().stream().allMatch(Role.FIXED::equals)
              && preferred.roles().stream().allMatch(Role.FIXED::equals);
      Replacement plain =
          new Replacement(start, end, capitalisedLike(preferredText, found), uninflected);
      return new Surroundings(lexicon, text).fit(plain, Optional.empty(), Optional.empty());
    }
    Surroundings around = new Surroundings(lexicon, text);
    Map<String, Set<Trait>> forms = new LinkedHashMap<>();
    for (WordForm head : around.likely(start, GrammarCheck.heads(old, words))) {
      for (Set<Trait> slot : Synthesis.slots(head)) {
        target(slot).ifPresent(form -> forms.putIfAbsent(form, slot));
      }
    }
    if (forms.isEmpty()) {
      Replacement plain = new Replacement(start, end, capitalisedLike(preferredText, found), false);
      return around.fit(plain, Synthesis.gender(old), Synthesis.gender(preferred));
    }
    String best = best(forms, around.isBehindNoun(start));
    boolean certain = forms.size() == 1 && keepsNumber();
    return around.fit(
        new Replacement(start, end, capitalisedLike(best, found), certain),
        Synthesis.gender(old),
        Synthesis.gender(preferred));
  }

  private static boolean isVerb(TermGrammar grammar) {
    return grammar.classes().contains(Trait.VERB);
  }

  private boolean keepsNumber() {
    return Synthesis.number(old).equals(Synthesis.number(preferred));
  }

  /** The preferred term where the old one stands in a number and case. */
  private Optional<String> target(Set<Trait> slot) {
    Set<Trait> wanted = EnumSet.noneOf(Trait.class);
    wanted.addAll(slot);
    Optional<Trait> own = Synthesis.number(preferred);
    Optional<Trait> theirs = Synthesis.number(old);
    if (own.isPresent() && theirs.isPresent() && slot.contains(theirs.get())) {
      wanted.remove(theirs.get());
      wanted.add(own.get());
    }
    return new Synthesis(lexicon, preferred, preferredText).inflected(wanted);
  }

  private static String best(Map<String, Set<Trait>> forms, boolean behindNoun) {
    List<Trait> order = new ArrayList<>(LIKELIEST_CASES);
    if (behindNoun) {
      order.remove(Trait.GENITIVE);
      order.add(0, Trait.GENITIVE);
    }
    return forms.entrySet().stream()
        .min(Comparator.comparingInt(form -> rank(form.getValue(), order)))
        .orElseThrow()
        .getKey();
  }

  private static int rank(Set<Trait> slot, List<Trait> order) {
    return slot.stream()
        .filter(trait -> trait.kind() == Kind.CASE)
        .mapToInt(order::indexOf)
        .findFirst()
        .orElse(order.size());
  }

  private static String capitalisedLike(String term, String model) {
    if (model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
      return term.toUpperCase(Locale.ROOT);
    }
    boolean capital =
        Character.isUpperCase(model.codePointAt(0)) && Character.isLowerCase(term.codePointAt(0));
    return capital ? Character.toUpperCase(term.charAt(0)) + term.substring(1) : term;
  }
}

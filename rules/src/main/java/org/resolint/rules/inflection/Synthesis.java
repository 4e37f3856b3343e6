package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolint.rules.inflection.TermGrammar.Role;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.Trait.Kind;
import org.resolint.rules.lexicon.WordForm;

/** Puts a term into the number and case of another one's head. */
final class Synthesis {
  private final Lexicon lexicon;
  private final TermGrammar grammar;
  private final String text;

  /**
   * @param text the dictionary form of the term
   */
  Synthesis(Lexicon lexicon, TermGrammar grammar, String text) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.text = text;
  }

  /** The readings of the head in the dictionary form. */
  static List<WordForm> named(TermGrammar grammar) {
    return grammar.headWord().forms().stream()
        .filter(form -> grammar.classes().stream().anyMatch(form::is))
        .filter(form -> form.of(Kind.CASE).isEmpty() || form.is(Trait.NOMINATIVE))
        .toList();
  }

  /** The number of the dictionary form, if it has but one. */
  static Optional<Trait> number(TermGrammar grammar) {
    Set<Trait> numbers = EnumSet.noneOf(Trait.class);
    named(grammar).forEach(form -> numbers.addAll(form.of(Kind.NUMBER)));
    return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
  }

  /** The gender of the head; empty where it is not told, or where it has several. */
  static Optional<Trait> gender(TermGrammar grammar) {
    Set<Trait> genders = EnumSet.noneOf(Trait.class);
    named(grammar).forEach(form -> genders.addAll(form.of(Kind.GENDER)));
    return genders.size() == 1 ? Optional.of(genders.iterator().next()) : Optional.empty();
  }

  /**
   * The term in a number and a case; empty where a word has no such form.
   *
   * @param slot at most one number and at most one case
   */
  Optional<String> inflected(Set<Trait> slot) {
    StringBuilder inflected = new StringBuilder();
    int from = 0;
    for (int i = 0; i < grammar.words().size(); i++) {
      PhraseWord word = grammar.words().get(i);
      int at = text.indexOf(word.written(), from);
      Optional<String> form = form(i, slot);
      if (at < 0 || form.isEmpty()) {
        return Optional.empty();
      }
      inflected.append(text, from, at).append(capitalisedLike(form.get(), word.written()));
      from = at + word.written().length();
    }
    return Optional.of(inflected.append(text, from, text.length()).toString());
  }

  private Optional<String> form(int at, Set<Trait> slot) {
    PhraseWord word = grammar.words().get(at);
    Role role = grammar.roles().get(at);
    if (role != Role.HEAD && role != Role.AGREES && role != Role.PARALLEL) {
      return Optional.of(word.written());
    }
    Set<Trait> wanted = EnumSet.noneOf(Trait.class);
    wanted.addAll(slot);
    if (role == Role.PARALLEL) {
      wanted.removeIf(trait -> trait.kind() == Kind.NUMBER);
      ownNumber(word).ifPresent(wanted::add);
    }
    List<String> forms = adjectiveOrNoun(word, role, wanted);
    if (forms.size() > 1 && slot.contains(Trait.ACCUSATIVE)) {
      return Optional.of(accusative(word, forms, slot));
    }
    return forms.stream().findFirst();
  }

  private static Optional<Trait> ownNumber(PhraseWord word) {
    Set<Trait> numbers = new LinkedHashSet<>();
    word.forms().stream()
        .filter(form -> form.isNominal() && form.is(Trait.NOMINATIVE))
        .forEach(form -> numbers.addAll(form.of(Kind.NUMBER)));
    return numbers.stream().findFirst();
  }

  private List<String> adjectiveOrNoun(PhraseWord word, Role role, Set<Trait> wanted) {
    boolean adjective = word.is(Trait.ADJECTIVE) && role == Role.AGREES;
    if (adjective) {
      Set<Trait> agreeing = EnumSet.copyOf(wanted.isEmpty() ? Set.of(Trait.ADJECTIVE) : wanted);
      agreeing.add(Trait.ADJECTIVE);
      List<String> plain = lexicon.inflect(word.written(), agreeing);
      List<String> gendered =
          gender(grammar).map(gender -> withGender(word, agreeing, gender)).orElse(plain);
      return gendered.isEmpty() ? plain : gendered;
    }
    Set<Trait> noun = EnumSet.of(Trait.NOUN);
    noun.addAll(wanted);
    return lexicon.inflect(word.written(), noun);
  }

  private List<String> withGender(PhraseWord word, Set<Trait> agreeing, Trait gender) {
    Set<Trait> all = EnumSet.copyOf(agreeing);
    all.add(gender);
    return lexicon.inflect(word.written(), all);
  }

  /** As things have the form of the nominative, and living beings that of the genitive. */
  private String accusative(PhraseWord word, List<String> forms, Set<Trait> slot) {
    List<String> heads = adjectiveOrNoun(grammar.headWord(), Role.HEAD, slot);
    List<String> named =
        adjectiveOrNoun(grammar.headWord(), Role.HEAD, exchanged(slot, Trait.NOMINATIVE));
    boolean living = heads.stream().noneMatch(named::contains);
    Trait model = living ? Trait.GENITIVE : Trait.NOMINATIVE;
    List<String> like = adjectiveOrNoun(word, Role.AGREES, exchanged(slot, model));
    return forms.stream().filter(like::contains).findFirst().orElse(forms.get(0));
  }

  private static Set<Trait> exchanged(Set<Trait> slot, Trait newCase) {
    Set<Trait> other = new LinkedHashSet<>(slot);
    other.removeIf(trait -> trait.kind() == Kind.CASE);
    other.add(newCase);
    return other;
  }

  /** Every number and case that a reading may be in, one of each. */
  static List<Set<Trait>> slots(WordForm form) {
    List<Set<Trait>> slots = new ArrayList<>();
    for (Trait number : orNone(form.of(Kind.NUMBER))) {
      for (Trait inCase : orNone(form.of(Kind.CASE))) {
        Set<Trait> slot = EnumSet.noneOf(Trait.class);
        slot.add(number);
        slot.add(inCase);
        slot.remove(Trait.NOUN);
        slots.add(slot);
      }
    }
    return slots;
  }

  /** The traits, or one that says nothing of number and case. */
  private static Set<Trait> orNone(Set<Trait> traits) {
    return traits.isEmpty() ? Set.of(Trait.NOUN) : traits;
  }

  private static String capitalisedLike(String form, String model) {
    boolean capital =
        Character.isUpperCase(model.codePointAt(0)) && Character.isLowerCase(form.codePointAt(0));
    return capital ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
  }
}

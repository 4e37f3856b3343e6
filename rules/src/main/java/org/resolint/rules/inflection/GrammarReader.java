package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.rules.inflection.TermGrammar.Role;
import org.resolint.rules.lexicon.PhraseProfile;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.WordForm;

/** Finds out what the words of a term do, from what its dictionary form is. */
final class GrammarReader {
  private final PhraseProfile profile;

  GrammarReader(PhraseProfile profile) {
    this.profile = profile;
  }

  TermGrammar read(List<PhraseWord> words, @Nullable PartOfSpeech partOfSpeech) {
    if (words.isEmpty()) {
      return TermGrammar.loose(words);
    }
    if (partOfSpeech == PartOfSpeech.ADVERB) {
      return TermGrammar.fixed(words);
    }
    if (partOfSpeech == PartOfSpeech.VERB || startsWithVerb(words)) {
      return TermGrammar.verbal(words);
    }
    if (isFunction(words.get(0))) {
      return words.size() > 1 ? TermGrammar.fixed(words) : TermGrammar.loose(words);
    }
    TermGrammar nominal =
        switch (profile.order()) {
          case NOUN_LAST -> nounLast(words);
          case AROUND_NOUN -> aroundNoun(words);
          case CASES -> byCases(words);
          case UNKNOWN, CLITICS -> TermGrammar.loose(words);
        };
    boolean adjective = partOfSpeech == PartOfSpeech.ADJECTIVE && nominal.head() >= 0;
    return adjective
        ? new TermGrammar(words, nominal.roles(), nominal.head(), Set.of(Trait.ADJECTIVE))
        : nominal;
  }

  private static boolean startsWithVerb(List<PhraseWord> words) {
    PhraseWord first = words.get(0);
    return first.is(Trait.VERB) && !first.isNominal();
  }

  private boolean isFunction(PhraseWord word) {
    return isOneOf(profile.function(), word);
  }

  private static boolean isOneOf(Set<String> words, PhraseWord word) {
    return words.contains(word.written().toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** The place of the first word that ends the part inflected together. */
  private int endOfPart(List<PhraseWord> words) {
    int end = 0;
    while (end < words.size() && !isFunction(words.get(end))) {
      end++;
    }
    return end;
  }

  private TermGrammar nounLast(List<PhraseWord> words) {
    int last = endOfPart(words) - 1;
    PhraseWord lastWord = words.get(last);
    if (!lastWord.isUnknown() && !lastWord.isNominal()) {
      return TermGrammar.fixed(words);
    }
    boolean behindNoun = last > 0 && words.get(last - 1).is(Trait.NOUN);
    boolean postpositive = behindNoun && isOneOf(profile.postpositive(), lastWord);
    int head = postpositive ? last - 1 : last;
    boolean appositive = behindNoun && isOneOf(profile.appositive(), lastWord);
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean moves = i > last || (appositive && i == last - 1);
      roles.add(i == head ? Role.HEAD : moves ? Role.DEPENDS : Role.FIXED);
    }
    PhraseWord noun = words.get(head);
    // "Take into account" and "rule of law" look alike.
    boolean mayBeVerb =
        last == 0
            && words.size() > 1
            && noun.is(Trait.BASE)
            && !isOneOf(profile.afterNoun(), words.get(1));
    Trait nominal = noun.is(Trait.NOUN) ? Trait.NOUN : Trait.ADJECTIVE;
    return new TermGrammar(
        words, roles, head, mayBeVerb ? Set.of(nominal, Trait.VERB) : Set.of(nominal));
  }

  private TermGrammar aroundNoun(List<PhraseWord> words) {
    int end = endOfPart(words);
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      PhraseWord word = words.get(i);
      roles.add(i >= end ? Role.DEPENDS : roleInPart(word));
    }
    return withHead(words, roles, end);
  }

  private static Role roleInPart(PhraseWord word) {
    if (word.isUnknown()) {
      return Role.LOOSE;
    }
    return word.isNominal() ? Role.AGREES : Role.FIXED;
  }

  private static TermGrammar withHead(List<PhraseWord> words, List<Role> roles, int end) {
    int head = -1;
    boolean noun = false;
    for (int i = 0; i < end; i++) {
      PhraseWord word = words.get(i);
      boolean isNoun = word.is(Trait.NOUN);
      boolean nounAlone = isNoun && !word.is(Trait.ADJECTIVE);
      if (roles.get(i) == Role.AGREES
          && (head < 0 || (isNoun && !noun) || (nounAlone && isAdjective(words.get(head))))) {
        head = i;
        noun = isNoun;
      }
    }
    if (head < 0) {
      return TermGrammar.loose(words);
    }
    roles.set(head, Role.HEAD);
    return new TermGrammar(words, roles, head, Set.of(noun ? Trait.NOUN : Trait.ADJECTIVE));
  }

  private static boolean isAdjective(PhraseWord word) {
    return word.is(Trait.ADJECTIVE);
  }

  private TermGrammar byCases(List<PhraseWord> words) {
    List<Role> roles = new ArrayList<>();
    int head = -1;
    for (int i = 0; i < words.size(); i++) {
      PhraseWord word = words.get(i);
      if (head >= 0) {
        roles.add(roleBehindHead(words, roles, i));
      } else if (isNominative(word, Trait.NOUN) && !isModifier(words, i)) {
        head = i;
        roles.add(Role.HEAD);
      } else if (isNominative(word, Trait.ADJECTIVE)) {
        roles.add(Role.AGREES);
      } else if (word.isUnknown() || word.isNominal() || isFunction(word)) {
        return TermGrammar.loose(words);
      } else {
        roles.add(Role.FIXED);
      }
    }
    if (head >= 0) {
      return new TermGrammar(words, roles, head, Set.of(Trait.NOUN));
    }
    int last = roles.lastIndexOf(Role.AGREES);
    if (last < 0) {
      return TermGrammar.loose(words);
    }
    roles.set(last, Role.HEAD);
    return new TermGrammar(words, roles, last, Set.of(Trait.ADJECTIVE));
  }

  private Role roleBehindHead(List<PhraseWord> words, List<Role> roles, int at) {
    PhraseWord word = words.get(at);
    int between = at - lastAgreeing(roles) - 1;
    if (between == 0 && word.joined() && isNominative(word, Trait.NOUN)) {
      return Role.AGREES;
    }
    boolean parallel =
        roles.get(at - 1) == Role.PARALLEL
            ? isNominative(words.get(at - 1), Trait.ADJECTIVE)
            : between == 1 && isOneOf(profile.conjunctions(), words.get(at - 1));
    boolean nominative = isNominative(word, Trait.NOUN) || isNominative(word, Trait.ADJECTIVE);
    return parallel && nominative ? Role.PARALLEL : Role.DEPENDS;
  }

  private static int lastAgreeing(List<Role> roles) {
    return Math.max(roles.lastIndexOf(Role.HEAD), roles.lastIndexOf(Role.AGREES));
  }

  /** Whether a word that may be a noun or an adjective stands before a noun. */
  private static boolean isModifier(List<PhraseWord> words, int at) {
    return isNominative(words.get(at), Trait.ADJECTIVE)
        && at + 1 < words.size()
        && (isNominative(words.get(at + 1), Trait.NOUN)
            || isNominative(words.get(at + 1), Trait.ADJECTIVE));
  }

  private static boolean isNominative(PhraseWord word, Trait wordClass) {
    for (WordForm form : word.forms()) {
      if (form.is(wordClass) && form.is(Trait.NOMINATIVE)) {
        return true;
      }
    }
    return false;
  }
}

package org.resolint.rules.lexicon;

import java.lang.Character.UnicodeScript;
import java.util.function.Supplier;

/** Decides whether a word is correctly spelled: as a whole, then by its parts. */
final class SpellingJudge {
  private static final int LONGEST_WORD = 64;
  private static final int LONGEST_NUMERAL = 8;
  private static final int SHORTEST_PREFIXED = 5;
  private static final int SHORTEST_WITH_ENDING = 3;

  private final LexiconProfile profile;
  private final Dictionaries dictionaries;
  private final KnownWords knownWords;
  private final Supplier<CommonWords> commonWords;

  SpellingJudge(
      LexiconProfile profile,
      Dictionaries dictionaries,
      KnownWords knownWords,
      Supplier<CommonWords> commonWords) {
    this.commonWords = commonWords;
    this.profile = profile;
    this.dictionaries = dictionaries;
    this.knownWords = knownWords;
  }

  boolean accepts(String word) {
    if (word.length() > LONGEST_WORD) {
      return !isJudged(word);
    }
    String plain = Spellings.plain(word);
    return !isJudged(plain) || isWord(plain);
  }

  /**
   * Whether the word has two letters or more, one of them in the language's script, and no digit.
   */
  private boolean isJudged(String word) {
    int letters = 0;
    boolean own = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      if (Character.isLetter(c)) {
        letters++;
        own |= UnicodeScript.of(c) == profile.script();
      }
    }
    return own && letters > 1 && !isNumeral(word);
  }

  /**
   * Whether the word is a Roman numeral, or reads like one: only its letters, all capital or all
   * small.
   */
  private static boolean isNumeral(String word) {
    return word.length() <= LONGEST_NUMERAL
        && (word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
            || word.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  private boolean isWord(String word) {
    return isForm(word) || isElided(word) || isPossessive(word) || isCompound(word);
  }

  private boolean isElided(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe < 1
        || !profile.elisions().contains(Spellings.lower(word.substring(0, apostrophe)))) {
      return false;
    }
    String rest = word.substring(apostrophe + 1);
    return rest.isEmpty() || !isJudged(rest) || isForm(rest) || isCompound(rest);
  }

  private boolean isPossessive(String word) {
    return profile.possessives().stream()
        .anyMatch(
            ending ->
                word.length() > ending.length()
                    && Spellings.lower(word).endsWith(ending)
                    && isWord(word.substring(0, word.length() - ending.length())));
  }

  private boolean isCompound(String word) {
    if (word.indexOf('-') < 0) {
      return false;
    }
    for (String part : word.split("-", -1)) {
      if (part.isEmpty() || (isJudged(part) && !isPart(part))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPart(String part) {
    boolean linked = !profile.linking().isEmpty() && isForm(part + profile.linking());
    return linked
        || isForm(part)
        || isElided(part)
        || profile.prefixes().contains(Spellings.lower(part));
  }

  /** Whether the word, in one of its cases, is a dictionary's or our own, or made of one. */
  private boolean isForm(String word) {
    for (String form : Spellings.cases(word)) {
      if (isListed(form)) {
        return true;
      }
    }
    String lower = Spellings.lower(word);
    return isPrefixed(lower)
        || knownWords.likeness(lower, dictionaries::spell).isPresent()
        || (profile.withClitics() && ArabicClitics.stems(lower).stream().anyMatch(this::isStem));
  }

  private boolean isListed(String form) {
    return dictionaries.spell(form) || knownWords.contains(form);
  }

  private boolean isStem(String stem) {
    return knownWords.contains(stem)
        || profile.endings().stream()
            .anyMatch(
                ending ->
                    stem.length() >= ending.length() + SHORTEST_WITH_ENDING
                        && stem.endsWith(ending)
                        && knownWords.contains(stem.substring(0, stem.length() - ending.length())));
  }

  private boolean isPrefixed(String word) {
    for (String prefix : profile.prefixes()) {
      if (word.length() >= prefix.length() + SHORTEST_PREFIXED
          && word.startsWith(prefix)
          && isListed(word.substring(prefix.length()))) {
        // A word one letter off a common one is a slip rather than a new compound.
        return commonWords.get().near(word, 1).isEmpty();
      }
    }
    return false;
  }
}

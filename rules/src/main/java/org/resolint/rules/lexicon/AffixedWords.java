package org.resolint.rules.lexicon;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A Hunspell word list with its affixes: a word is right if it is listed, or if a listed word's
 * flags allow the prefix and the suffixes, at most two, that it has. Immutable.
 */
final class AffixedWords implements Predicate<String> {
  private final WordList words;
  private final AffixRules rules;

  private AffixedWords(WordList words, AffixRules rules) {
    this.words = words;
    this.rules = rules;
  }

  /**
   * Reads a {@code .dic} file and the {@code .aff} file beside it from the class path.
   *
   * @param unused the affixes that no word is to have, as {@link AffixRules#open} takes them
   * @throws java.io.UncheckedIOException if one is missing or cannot be read
   */
  static AffixedWords open(String path, Pattern unused) {
    return new AffixedWords(
        WordList.open(path), AffixRules.open(path.replaceFirst("\\.dic$", ".aff"), unused));
  }

  @Override
  public boolean test(String word) {
    if (words.has(word) || rules.withoutPrefix(word).stream().anyMatch(this::isListed)) {
      return true;
    }
    for (AffixRules.Cut outer : rules.withoutSuffix(word)) {
      if (isListed(outer) || isPrefixed(outer) || isSuffixedTwice(outer)) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(AffixRules.Cut cut) {
    return words.has(cut.rest(), alias -> has(alias, cut.affix()));
  }

  /** Whether a listed word takes the suffix and a prefix, or the suffix brings the prefix. */
  private boolean isPrefixed(AffixRules.Cut suffix) {
    for (AffixRules.Cut prefix : rules.withoutPrefix(suffix.rest())) {
      boolean brought = suffix.affix().brings().intersects(prefix.affix().flags());
      if (words.has(
          prefix.rest(),
          alias -> has(alias, suffix.affix()) && (brought || has(alias, prefix.affix())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSuffixedTwice(AffixRules.Cut outer) {
    if (!rules.isBrought(outer.affix())) {
      return false;
    }
    for (AffixRules.Cut inner : rules.withoutSuffix(outer.rest())) {
      boolean allowed = inner.affix().brings().intersects(outer.affix().flags());
      if (allowed && (isListed(inner) || isPrefixed(inner))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int alias, AffixRules.Affix affix) {
    return rules.alias(alias).intersects(affix.flags());
  }
}

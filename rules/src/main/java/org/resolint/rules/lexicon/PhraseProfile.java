package org.resolint.rules.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the words of a language go together in a phrase.
 *
 * @param order what tells a noun from what belongs to it
 * @param function words that end the part of a phrase whose words are inflected together:
 *     prepositions, articles, conjunctions
 * @param conjunctions words between parts that are inflected alike
 * @param appositive nouns behind a noun that is inflected with them: <i>States parties</i>
 * @param postpositive words behind the noun that they belong to: <i>Secretaries-General</i>
 * @param afterNoun words that a noun and no verb stands before
 * @param beforeVerb words behind which an ambiguous word is a verb
 * @param beforeNoun words behind which it is a noun
 */
public record PhraseProfile(
    Order order,
    Set<String> function,
    Set<String> conjunctions,
    Set<String> appositive,
    Set<String> postpositive,
    Set<String> afterNoun,
    Set<String> beforeVerb,
    Set<String> beforeNoun) {

  /** What tells a noun from what belongs to it. */
  public enum Order {
    /** Nothing is known of the language. */
    UNKNOWN,
    /** The noun stands last and alone is inflected. */
    NOUN_LAST,
    /** Adjectives stand on either side of the noun and agree with it. */
    AROUND_NOUN,
    /** Adjectives stand before the noun, and cases tell what agrees. */
    CASES,
    /** Articles and particles are written together with words. */
    CLITICS
  }

  public PhraseProfile {
    function = Set.copyOf(function);
    conjunctions = Set.copyOf(conjunctions);
    appositive = Set.copyOf(appositive);
    postpositive = Set.copyOf(postpositive);
    afterNoun = Set.copyOf(afterNoun);
    beforeVerb = Set.copyOf(beforeVerb);
    beforeNoun = Set.copyOf(beforeNoun);
  }

  static PhraseProfile of(Properties data) {
    String order = data.getProperty("phrase.order", Order.UNKNOWN.name());
    return new PhraseProfile(
        Order.valueOf(order.toUpperCase(Locale.ROOT).replace('-', '_')),
        words(data, "phrase.function"),
        words(data, "phrase.conjunctions"),
        words(data, "phrase.appositive"),
        words(data, "phrase.postpositive"),
        words(data, "phrase.after-noun"),
        words(data, "phrase.before-verb"),
        words(data, "phrase.before-noun"));
  }

  private static Set<String> words(Properties data, String key) {
    return Arrays.stream(data.getProperty(key, "").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package org.resolint.rules.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param government the cases that a preposition governs
 * @param determiners articles and the like as <i>masculine|feminine|elided</i>: what one of them is
 *     before a noun of another gender, or one that begins with a vowel
 * @param sounding words whose form depends on how the next one begins: <i>о, об</i>
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
    Map<String, Set<Trait>> government,
    List<List<String>> determiners,
    Set<String> sounding,
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
    government = Map.copyOf(government);
    determiners = determiners.stream().map(List::copyOf).toList();
    sounding = Set.copyOf(sounding);
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
        government(words(data, "phrase.government")),
        words(data, "phrase.determiners").stream()
            .sorted()
            .map(forms -> List.of(forms.replace('_', ' ').split("\\|", -1)))
            .toList(),
        words(data, "phrase.sounding"),
        words(data, "phrase.before-verb"),
        words(data, "phrase.before-noun"));
  }

  /** Reads items of the form {@code word=case,case}. */
  private static Map<String, Set<Trait>> government(Set<String> items) {
    Map<String, Set<Trait>> government = new HashMap<>();
    for (String item : items) {
      int sign = item.indexOf('=');
      Set<Trait> cases =
          Arrays.stream(item.substring(sign + 1).split(",", -1))
              .map(name -> Trait.valueOf(name.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toUnmodifiableSet());
      government.put(item.substring(0, sign), cases);
    }
    return government;
  }

  private static Set<String> words(Properties data, String key) {
    return Set.copyOf(Items.of(data, key));
  }
}

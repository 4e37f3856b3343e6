package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * The choice of words in an opening phrase, whatever their form: "Noting" and "Notes" are the same.
 * The short words behind the first, prepositions and conjunctions, do not count.
 *
 * @param words for each word its lower-case form and its lemmas
 */
public record OpeningWords(List<Set<String>> words) {
  private static final int LONGEST_FUNCTION_WORD = 3;

  /** What Arabic writes onto the first word of every recital but the first. */
  private static final String AND = "و";

  /** Copies the list. */
  public OpeningWords {
    words = List.copyOf(words);
  }

  /**
   * The words of a phrase.
   *
   * @param bare the phrase in lower case without its adverb
   * @param language the ISO 639-1 code of its language
   */
  public static OpeningWords of(String bare, String language, Lexicons lexicons) {
    Optional<Lexicon> lexicon = lexicons.forLanguage(language);
    List<Set<String>> words = new ArrayList<>();
    for (Word word : WordTokenizer.forLanguage(language).words(bare)) {
      String form = word.in(bare);
      boolean han = Character.isIdeographic(form.codePointAt(0));
      if (!han && !words.isEmpty() && form.length() <= LONGEST_FUNCTION_WORD) {
        continue;
      }
      Set<String> forms = new HashSet<>(Set.of(form));
      lexicon.ifPresent(known -> forms.addAll(known.lemmas(form)));
      if (words.isEmpty() && form.startsWith(AND)) {
        forms.add(form.substring(AND.length()));
      }
      words.add(forms);
    }
    return new OpeningWords(words);
  }

  /** Whether two phrases have the same words in the same order. */
  public boolean isLike(OpeningWords other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Set<String> own = words.get(i);
      if (other.words.get(i).stream().noneMatch(own::contains)) {
        return false;
      }
    }
    return true;
  }
}

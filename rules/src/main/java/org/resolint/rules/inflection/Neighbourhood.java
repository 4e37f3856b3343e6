package org.resolint.rules.inflection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.glossary.match.TermToken;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.WordForm;

/**
 * Tells by the word before it whether a word that can be both is a noun or a verb: <i>shall state
 * that</i>, <i>of the State</i>.
 */
final class Neighbourhood {
  private final Lexicon lexicon;

  Neighbourhood(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the place of a term of one word is one for the term's part of speech. */
  boolean permits(TermGrammar grammar, CharSequence text, List<TermToken> words) {
    if (words.size() > 1 || grammar.classes().size() != 1) {
      return true;
    }
    TermToken word = words.get(0);
    String written = text.subSequence(word.start(), word.end()).toString();
    List<WordForm> forms = lexicon.forms(written);
    if (!has(forms, Trait.VERB) || !has(forms, Trait.NOUN)) {
      return true;
    }
    String before = wordBefore(text, word.start());
    return grammar.classes().contains(Trait.VERB)
        ? !stands(before, lexicon.phrase().beforeNoun())
        : !stands(before, lexicon.phrase().beforeVerb());
  }

  private static boolean has(List<WordForm> forms, Trait trait) {
    return forms.stream().anyMatch(form -> form.is(trait));
  }

  private static boolean stands(String before, Set<String> words) {
    return words.contains(before.toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(CharSequence text, int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, end).toString();
  }
}

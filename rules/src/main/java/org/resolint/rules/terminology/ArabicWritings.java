package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.resolint.rules.lexicon.TextWords;

/**
 * Arabic words: alif with hamza or without, and ة or ه at the end of a noun with its article. Vowel
 * signs and lengthened lines do not count. Without the article, ه may be a word of its own: "his
 * book".
 */
final class ArabicWritings implements WritingFinder {
  private static final Pattern SIGNS = Pattern.compile("[\\u0640\\u064B-\\u0652]");
  private static final Pattern WITH_ARTICLE = Pattern.compile("[وفبك]?ال.{3,}ه");
  private static final String HAMZA = "أإآ";
  private static final char ALIF = 'ا';
  private static final int SHORTEST = 4;

  @Override
  public List<Found> in(String text, TextWords words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String form = SIGNS.matcher(words.form(i).text()).replaceAll("");
      if (form.length() >= SHORTEST && form.chars().allMatch(Character::isLetter)) {
        found.add(new Found(folded(form), form, words.start(i), words.end(i)));
      }
    }
    return found;
  }

  private static String folded(String form) {
    String bare = form.replace('أ', ALIF).replace('إ', ALIF).replace('آ', ALIF);
    return WITH_ARTICLE.matcher(bare).matches() ? bare.substring(0, bare.length() - 1) + 'ة' : bare;
  }

  /** {@inheritDoc} Hamza above and hamza below make two words, and neither is the bare alif's. */
  @Override
  public boolean areOneWord(Collection<String> forms) {
    if (forms.size() != 2) {
      return false;
    }
    Iterator<String> both = forms.iterator();
    String one = both.next();
    String other = both.next();
    for (int i = 0; i < one.length(); i++) {
      if (HAMZA.indexOf(one.charAt(i)) >= 0
          && HAMZA.indexOf(other.charAt(i)) >= 0
          && one.charAt(i) != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

package org.resolint.rules.terminology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.rules.lexicon.TextWords;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.text.Wording;

/**
 * Words with a capital: one that stands with its accent or without it, or with ё or е, and a second
 * word behind it that has a capital as well or has none, as in "États Membres", "États membres",
 * "Etats Membres". A longer name may have a capital where a shorter one has none: "Programme
 * Alimentaire" of what goes on with capitals is left alone.
 */
final class CapitalWritings implements WritingFinder {
  private static final Pattern NAME_GOES_ON =
      Pattern.compile(
          "[ \\u00A0](?:\\p{Ll}{1,3}[ \\u00A0]|\\p{Ll}{1,3}['’]|\\p{Ll}{1,3}[ \\u00A0]\\p{Ll}{1,3}[ \\u00A0'’]?)?\\p{Lu}");
  private static final int SHORTEST = 4;

  private final Set<String> distinct;

  CapitalWritings(String language, Wording wording) {
    this.distinct = Set.copyOf(wording.list("distinct", language));
  }

  @Override
  public List<Found> in(String text, TextWords words) {
    List<Found> found = new ArrayList<>();
    Word before = null;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.word(i);
      String form = words.form(i).text();
      if (isCapitalised(form)) {
        found.add(new Found(folded(form), form, word.start(), word.end()));
      }
      if (before != null && isPair(text, before, word)) {
        String first = before.in(text);
        String common = folded(first) + " " + form.toLowerCase(Locale.ROOT);
        // The accent of the first word is a matter of its own.
        String pair = folded(first) + " " + form;
        found.add(new Found(common, pair, before.start(), word.end()));
      }
      before = word;
    }
    return found;
  }

  private static boolean isCapitalised(String form) {
    return form.length() >= SHORTEST
        && Character.isUpperCase(form.charAt(0))
        && isSmall(form.substring(1));
  }

  private static boolean isSmall(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(String text, Word first, Word second) {
    String form = second.in(text);
    return form.length() >= SHORTEST
        && isCapitalised(first.in(text))
        && isSmall(form.substring(1))
        && text.substring(first.end(), second.start()).isBlank()
        && isWithinSentence(text, first.start())
        && !NAME_GOES_ON.matcher(text).region(second.end(), text.length()).lookingAt();
  }

  /** Whether a word is not the first of a sentence, which has a capital in any case. */
  private static boolean isWithinSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0
        && at < start
        && (Character.isLowerCase(text.charAt(at)) || ",'’".indexOf(text.charAt(at)) >= 0);
  }

  private String folded(String form) {
    String folded = form.replace('ё', 'е');
    return plain(distinct.contains(folded.toLowerCase(Locale.ROOT)) ? form : folded);
  }

  /** The word without the accent of its capital. */
  private static String plain(String form) {
    char capital = form.charAt(0);
    char base = Normalizer.normalize(form.substring(0, 1), Normalizer.Form.NFD).charAt(0);
    boolean cyrillic = base >= '\u0400';
    return cyrillic || base == capital ? form : base + form.substring(1);
  }
}

package org.resolint.rules.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.PhraseProfile.Order;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.Trait.Kind;
import org.resolint.rules.lexicon.WordForm;

/** What stands before a term that is to be replaced. */
final class Surroundings {
  private static final String VOWELS = "aeiouyâàäéèêëîïôöùûüœæ";

  private final Lexicon lexicon;
  private final CharSequence text;

  Surroundings(Lexicon lexicon, CharSequence text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** A word before a place, with what parts it from the place; empty where none is near. */
  private record Before(String word, int start, int end) {}

  private Before before(int place) {
    int end = place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isInner(text.charAt(start - 1), start == end)) {
      start--;
    }
    return new Before(text.subSequence(start, end).toString(), start, end);
  }

  private static boolean isInner(char c, boolean last) {
    return Character.isLetter(c) || (last && (c == '\'' || c == '’'));
  }

  /**
   * Those readings of a term's head that what stands before it admits; all of them where it admits
   * none.
   */
  List<WordForm> likely(int start, List<WordForm> heads) {
    List<WordForm> likely = new ArrayList<>(heads);
    Before word = before(start);
    while (isAdjective(word.word())) {
      List<WordForm> forms = lexicon.forms(word.word());
      likely.removeIf(head -> forms.stream().noneMatch(form -> agree(form, head)));
      word = before(word.start());
    }
    Set<Trait> governed =
        lexicon.phrase().government().getOrDefault(word.word().toLowerCase(Locale.ROOT), Set.of());
    if (!governed.isEmpty()) {
      likely.removeIf(head -> head.of(Kind.CASE).stream().noneMatch(governed::contains));
    }
    return likely.isEmpty() ? heads : likely;
  }

  private static boolean agree(WordForm form, WordForm head) {
    return form.is(Trait.ADJECTIVE)
        && form.agrees(head, Kind.CASE)
        && form.agrees(head, Kind.NUMBER)
        && form.agrees(head, Kind.GENDER);
  }

  private boolean isAdjective(String word) {
    List<WordForm> forms = lexicon.forms(word);
    return !forms.isEmpty() && forms.stream().allMatch(form -> form.is(Trait.ADJECTIVE));
  }

  /** Whether a noun stands right before a place. */
  boolean isBehindNoun(int start) {
    return lexicon.forms(before(start).word()).stream().anyMatch(form -> form.is(Trait.NOUN));
  }

  /** Takes the article before the place along where it has to change. */
  Replacement fit(Replacement plain, Optional<Trait> oldGender, Optional<Trait> gender) {
    if (lexicon.phrase().order() == Order.NOUN_LAST) {
      return indefinite(plain);
    }
    boolean sameGender = oldGender.isPresent() && oldGender.equals(gender);
    boolean certain = plain.certain() && sameGender && !changesSound(plain);
    Replacement result = new Replacement(plain.start(), plain.end(), plain.text(), certain);
    if (lexicon.phrase().determiners().isEmpty()) {
      return result;
    }
    boolean elides = lexicon.phrase().determiners().stream().anyMatch(forms -> forms.size() > 2);
    String first = plain.text().toLowerCase(Locale.ROOT);
    boolean uncertainSound = elides && (first.startsWith("h") || text.charAt(plain.start()) == 'h');
    Before word = before(plain.start());
    for (List<String> forms : lexicon.phrase().determiners()) {
      for (String form : forms) {
        int start = startOf(form, plain.start());
        if (start >= 0 && !uncertainSound) {
          return withArticle(result, start, forms, gender, sameGender ? form : "");
        }
      }
    }
    boolean apostrophe = word.word().endsWith("'") || word.word().endsWith("’");
    return new Replacement(
        plain.start(),
        plain.end(),
        plain.text(),
        certain && !uncertainSound && !(apostrophe && !startsWithVowel(plain.text())));
  }

  /** Whether the word before may have to change since another letter follows it. */
  private boolean changesSound(Replacement plain) {
    String word = before(plain.start()).word().toLowerCase(Locale.ROOT);
    char old = Character.toLowerCase(text.charAt(plain.start()));
    return lexicon.phrase().sounding().contains(word)
        && Character.toLowerCase(plain.text().charAt(0)) != old;
  }

  /** Where an article begins that ends right before a place, or -1. */
  private int startOf(String article, int place) {
    int end = place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end - article.length();
    if (start < 0 || (start > 0 && Character.isLetter(text.charAt(start - 1)))) {
      return -1;
    }
    String found = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    return found.replace('’', '\'').replaceAll("\\s", " ").equals(article) ? start : -1;
  }

  private Replacement withArticle(
      Replacement plain, int start, List<String> forms, Optional<Trait> gender, String kept) {
    if (gender.isEmpty()) {
      return new Replacement(plain.start(), plain.end(), plain.text(), false);
    }
    boolean elided = forms.size() > 2 && startsWithVowel(plain.text());
    String article = elided ? forms.get(2) : forms.get(gender.get() == Trait.FEMININE ? 1 : 0);
    String before = text.subSequence(start, plain.start()).toString();
    if (kept.equals(article)) {
      return plain;
    }
    String written = before.indexOf('’') >= 0 ? article.replace('\'', '’') : article;
    boolean capital = Character.isUpperCase(before.charAt(0));
    String first =
        capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
    String joined = article.endsWith("'") ? first : first + " ";
    return new Replacement(start, plain.end(), joined + plain.text(), plain.certain());
  }

  private static boolean startsWithVowel(String word) {
    return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
  }

  /** English has another article before vowels, which letters do not tell for certain. */
  private Replacement indefinite(Replacement plain) {
    Before word = before(plain.start());
    String article = word.word().toLowerCase(Locale.ROOT);
    if (!article.equals("a") && !article.equals("an")) {
      return plain;
    }
    char first = Character.toLowerCase(plain.text().charAt(0));
    boolean unclear = "heou".indexOf(first) >= 0;
    String right = "aeiou".indexOf(first) >= 0 ? "an" : "a";
    if (article.equals(right)) {
      return new Replacement(plain.start(), plain.end(), plain.text(), plain.certain() && !unclear);
    }
    String gap = text.subSequence(word.end(), plain.start()).toString();
    String written =
        Character.isUpperCase(word.word().charAt(0)) ? "A" + right.substring(1) : right;
    return new Replacement(
        word.start(), plain.end(), written + gap + plain.text(), plain.certain() && !unclear);
  }
}

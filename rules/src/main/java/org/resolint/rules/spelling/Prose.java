package org.resolint.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resolint.core.text.Characters;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * Tells the words of a text that can be misspelt from what is no word: links, symbols, acronyms,
 * abbreviations, Roman numerals, single letters. Safe for use by many threads.
 */
final class Prose {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp)://.+|www\\..+|[^@]+@.+"
              + "|.*[\\p{L}\\d-]\\.(?:org|int|com|net|gov|edu|html?|pdf)(?![\\p{L}\\d]).*");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "[^/]*\\d.*/.*|[^/]*/.*\\d.*|\\P{L}*\\p{Lu}[\\p{Lu}.]*(?:/\\p{Lu}[\\p{L}.]*)+.*");
  private static final int LONGEST_TOKEN = 300;
  private static final Pattern ROMAN =
      Pattern.compile("(?i)m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})|[ivx]+");
  private static final String TECHNICAL = "_@#\\=<>{}~[]";
  private static final int SHORTEST = 3;
  private static final int LONGEST_ABBREVIATION = 6;

  private final WordTokenizer tokenizer;
  private final Memo<Boolean> forms = new Memo<>(Prose::isWord);

  Prose(String language) {
    this.tokenizer = WordTokenizer.forLanguage(language);
  }

  /** All words of a text, in order. */
  List<Word> all(String text) {
    return tokenizer.words(text);
  }

  /** Those among all words of a text that can be misspelt, in order. */
  List<Word> in(String text, List<Word> all) {
    List<Word> words = new ArrayList<>();
    int tokenEnd = 0;
    boolean hidden = false;
    for (Word word : all) {
      if (word.start() >= tokenEnd) {
        int tokenStart = spaceBefore(text, word.start(), tokenEnd);
        tokenEnd = spaceAfter(text, word.end());
        hidden = isNoProse(text.substring(tokenStart, tokenEnd));
      }
      if (!hidden
          && standsAsWord(text, word)
          && !isAbbreviation(text, word)
          && forms.get(word.in(text))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether what stands between two spaces is a link, a symbol or the like. */
  private static boolean isNoProse(String token) {
    if (token.length() > LONGEST_TOKEN) {
      return true;
    }
    boolean plain = token.indexOf('/') < 0 && token.indexOf('@') < 0 && !hasInnerStop(token);
    if (plain) {
      return false;
    }
    return ADDRESS.matcher(token).matches() || SYMBOL.matcher(token).matches();
  }

  private static boolean hasInnerStop(String token) {
    int stop = token.indexOf('.');
    return stop >= 0 && stop < token.length() - 1;
  }

  private static int spaceBefore(String text, int from, int floor) {
    int start = from;
    while (start > floor && !Characters.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int spaceAfter(String text, int from) {
    int end = from;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word can be misspelt by its letters: it is no acronym and no numeral. */
  private static boolean isWord(String form) {
    return letters(form) >= SHORTEST && !hasInnerCapital(form) && !ROMAN.matcher(form).matches();
  }

  private static boolean standsAsWord(String text, Word word) {
    return !isSuspended(text, word.end())
        && !isTechnical(text, word.start() - 1)
        && !isTechnical(text, word.end());
  }

  /** The first part of a compound whose second part follows later: "pre- and post-conflict". */
  private static boolean isSuspended(String text, int end) {
    return end < text.length()
        && text.charAt(end) == '-'
        && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
  }

  private static int letters(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      letters += Character.isLetter(form.codePointAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Acronyms and product names: capitals elsewhere than at the start of a hyphenated part. */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      boolean partStart = !Character.isLetter(form.charAt(i - 1));
      if (Character.isUpperCase(form.charAt(i)) && !partStart) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTechnical(String text, int at) {
    return at >= 0 && at < text.length() && TECHNICAL.indexOf(text.charAt(at)) >= 0;
  }

  /** A short word with a full stop that does not end the paragraph: "chap. VII". */
  private static boolean isAbbreviation(String text, Word word) {
    int end = word.end();
    return word.end() - word.start() <= LONGEST_ABBREVIATION
        && end < text.length() - 1
        && text.charAt(end) == '.';
  }
}

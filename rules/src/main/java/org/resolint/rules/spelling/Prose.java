package org.resolint.rules.spelling;

import java.util.regex.Pattern;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.TextWords;
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

  /** All words of a paragraph, in order. */
  TextWords all(Paragraph paragraph) {
    return tokenizer.read().in(paragraph);
  }

  /** Those among all words of a text that can be misspelt, in order. */
  TextWords in(String text, TextWords all) {
    Tokens tokens = new Tokens(text);
    return all.where(
        i ->
            tokens.isProse(all.start(i), all.end(i))
                && standsAsWord(text, all.start(i), all.end(i))
                && !isAbbreviation(text, all.start(i), all.end(i))
                && forms.get(all.form(i)));
  }

  /** What stands between spaces, one after the other. */
  private static final class Tokens {
    private final String text;
    private int end;
    private boolean prose = true;

    Tokens(String text) {
      this.text = text;
    }

    /** Whether the token that holds the next word is neither a link, a symbol nor the like. */
    boolean isProse(int wordStart, int wordEnd) {
      if (wordStart >= end) {
        int start = spaceBefore(text, wordStart, end);
        end = spaceAfter(text, wordEnd);
        prose = !isNoProse(text, start, end);
      }
      return prose;
    }
  }

  private static boolean isNoProse(String text, int start, int end) {
    if (end - start > LONGEST_TOKEN) {
      return true;
    }
    if (isPlain(text, start, end)) {
      return false;
    }
    String token = text.substring(start, end);
    return ADDRESS.matcher(token).matches() || SYMBOL.matcher(token).matches();
  }

  /** Whether neither slashes nor stops are in a token, but for a stop at its end. */
  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || (c == '.' && i < end - 1)) {
        return false;
      }
    }
    return true;
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

  private static boolean standsAsWord(String text, int start, int end) {
    return !isSuspended(text, end) && !isTechnical(text, start - 1) && !isTechnical(text, end);
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
  private static boolean isAbbreviation(String text, int start, int end) {
    return end - start <= LONGEST_ABBREVIATION
        && end < text.length() - 1
        && text.charAt(end) == '.';
  }
}

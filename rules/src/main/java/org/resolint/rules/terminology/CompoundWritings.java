package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.text.Wording;

/**
 * Words in small letters: hyphens are left out, ё counts as е and œ as oe, and in English {@code
 * -ise} counts as {@code -ize} and a compound in {@code -ing}, or of a word like "maker", may be
 * written in two words.
 *
 * <p>A compound of other words is not looked for in two words: "a long-term plan" holds "in the
 * long term", and both are right.
 */
final class CompoundWritings implements WritingFinder {
  private static final Pattern ISE =
      Pattern.compile("(\\p{Ll}{3,}i)s(e|ed|es|ing|ation|ations|ational|er|ers)");
  private static final Pattern NOUN = Pattern.compile(" \\p{Ll}{5}");
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_BEFORE_ISE = 3;

  private final boolean english;
  private final Set<String> distinct;
  private final Set<String> heads;

  CompoundWritings(String language, Wording wording) {
    this.english = language.equals("en");
    this.distinct = Set.copyOf(wording.list("distinct", language));
    this.heads = Set.copyOf(wording.list("heads", language));
  }

  @Override
  public List<Found> in(String text, List<Word> words) {
    List<Found> found = new ArrayList<>();
    Word before = null;
    for (Word word : words) {
      if (!isProse(text, word)) {
        before = null;
        continue;
      }
      String form = word.in(text).toLowerCase(Locale.ROOT).replace('\u2011', '-');
      if (!(english && isAttribute(form, text, word.end()))) {
        found.add(found(form, word.start(), word.end()));
      }
      if (english && before != null && isCompound(text, before, word)) {
        found.add(found(before.in(text) + " " + word.in(text), before.start(), word.end()));
      }
      before = word;
    }
    return found;
  }

  /**
   * Whether a hyphenated compound stands before its noun, where it takes a hyphen that it need not
   * have elsewhere.
   */
  private boolean isAttribute(String form, String text, int end) {
    return form.indexOf('-') > 0
        && isHead(form.substring(form.lastIndexOf('-') + 1))
        && NOUN.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether two words may be a compound written apart. */
  private boolean isCompound(String text, Word first, Word second) {
    String one = first.in(text);
    String other = second.in(text);
    boolean spaced = text.substring(first.end(), second.start()).equals(" ");
    boolean plain = one.indexOf('-') < 0 && other.indexOf('-') < 0;
    return spaced && plain && one.length() >= SHORTEST_PART && isHead(other);
  }

  /** Whether a word may be the second part of a compound written in two words. */
  private boolean isHead(String word) {
    return word.endsWith("ing") || heads.contains(word);
  }

  /** Whether the word is neither capitalised, as names are, nor part of a symbol or an address. */
  private static boolean isProse(String text, Word word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowerCase(c) && c != '-' && c != '\u2011') {
        return false;
      }
    }
    boolean joined = word.end() < text.length() && "/@_".indexOf(text.charAt(word.end())) >= 0;
    boolean follows = word.start() > 0 && "/@_.".indexOf(text.charAt(word.start() - 1)) >= 0;
    return !joined && !follows;
  }

  private Found found(String form, int start, int end) {
    String common = form.replace("-", "").replace(" ", "").replace("œ", "oe");
    if (common.indexOf('ё') >= 0) {
      String folded = common.replace('ё', 'е');
      common = distinct.contains(folded) ? common : folded;
    }
    if (english && common.indexOf("is", SHORTEST_BEFORE_ISE) > 0) {
      Matcher matcher = ISE.matcher(common);
      common = matcher.matches() ? matcher.group(1) + "z" + matcher.group(2) : common;
    }
    return new Found(common, form, start, end);
  }
}

package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.rules.lexicon.Form;
import org.resolint.rules.lexicon.Memo;
import org.resolint.rules.lexicon.TextWords;
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
  private final Memo<Told> told = new Memo<>(this::tell);

  CompoundWritings(String language, Wording wording) {
    this.english = language.equals("en");
    this.distinct = Set.copyOf(wording.list("distinct", language));
    this.heads = Set.copyOf(wording.list("heads", language));
  }

  /**
   * What is told of a word without its text.
   *
   * @param small whether it has small letters and hyphens alone
   * @param compound whether it is a hyphenated compound that may need its hyphen before a noun
   *     alone
   * @param head whether it may be the second part of a compound
   * @param form the word with plain hyphens
   * @param common what its writings have in common
   */
  private record Told(boolean small, boolean compound, boolean head, String form, String common) {}

  private Told tell(String word) {
    String form = word.toLowerCase(Locale.ROOT).replace('\u2011', '-');
    return new Told(isSmall(word), isCompound(form), isHead(word), form, common(form));
  }

  @Override
  public List<Found> in(String text, TextWords words) {
    List<Found> found = new ArrayList<>();
    Told before = null;
    for (int i = 0; i < words.size(); i++) {
      Told word = told.get(words.form(i));
      int start = words.start(i);
      int end = words.end(i);
      if (!word.small() || !isProse(text, start, end)) {
        before = null;
        continue;
      }
      if (!(english && word.compound() && precedesNoun(text, end))) {
        found.add(new Found(word.common(), word.form(), start, end));
      }
      if (english && before != null && word.head()) {
        Form first = words.form(i - 1);
        boolean spaced = start - words.end(i - 1) == 1 && text.charAt(start - 1) == ' ';
        if (spaced && areParts(first, words.form(i))) {
          String form = first + " " + words.form(i);
          found.add(new Found(common(form), form, words.start(i - 1), end));
        }
      }
      before = word;
    }
    return found;
  }

  /**
   * Whether a hyphenated compound takes a hyphen before its noun that it need not have elsewhere.
   */
  private boolean isCompound(String form) {
    return form.indexOf('-') > 0 && isHead(form.substring(form.lastIndexOf('-') + 1));
  }

  private static boolean precedesNoun(String text, int end) {
    return NOUN.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether two words, the second of which may be that of a compound, may be one written apart. */
  private static boolean areParts(Form first, Form second) {
    return first.text().indexOf('-') < 0
        && second.text().indexOf('-') < 0
        && first.text().length() >= SHORTEST_PART;
  }

  /** Whether a word may be the second part of a compound written in two words. */
  private boolean isHead(String word) {
    return word.endsWith("ing") || heads.contains(word);
  }

  /** Whether the word is not capitalised, as names are. */
  private static boolean isSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLowerCase(c) && c != '-' && c != '\u2011') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is not part of a symbol or an address. */
  private static boolean isProse(String text, int start, int end) {
    boolean joined = end < text.length() && "/@_".indexOf(text.charAt(end)) >= 0;
    boolean follows = start > 0 && "/@_.".indexOf(text.charAt(start - 1)) >= 0;
    return !joined && !follows;
  }

  private String common(String form) {
    String common = form.replace("-", "").replace(" ", "").replace("œ", "oe");
    if (common.indexOf('ё') >= 0) {
      String folded = common.replace('ё', 'е');
      common = distinct.contains(folded) ? common : folded;
    }
    if (english && common.indexOf("is", SHORTEST_BEFORE_ISE) > 0) {
      Matcher matcher = ISE.matcher(common);
      common = matcher.matches() ? matcher.group(1) + "z" + matcher.group(2) : common;
    }
    return common;
  }
}

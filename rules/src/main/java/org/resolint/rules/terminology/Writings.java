package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.lexicon.Word;
import org.resolint.rules.lexicon.WordTokenizer;

/**
 * The writings of a text's words, by what they have in common: hyphens are left out, and in English
 * {@code -ise} counts as {@code -ize} and a compound in {@code -ing} may be written in two words.
 *
 * <p>A compound of other words is not looked for in two words: "a long-term plan" holds "in the
 * long term", and both are right.
 */
final class Writings {
  private static final Pattern ISE =
      Pattern.compile("(\\p{Ll}{3,}i)s(e|ed|es|ing|ation|ations|ational|er|ers)");
  private static final Pattern NOUN = Pattern.compile(" \\p{Ll}{5}");
  private static final String ENGLISH = "en";
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_BEFORE_ISE = 3;

  private final boolean english;
  private final Map<String, List<Writing>> writings = new HashMap<>();

  private Writings(boolean english) {
    this.english = english;
  }

  /** The words of which a text has several writings, by what these have in common. */
  static Map<String, List<Writing>> of(RuleContext context, WordTokenizer tokenizer) {
    Writings found = new Writings(context.language().equals(ENGLISH));
    for (Block block : context.get(Blocks.ANALYSIS)) {
      if (block.role() != Role.FOOTNOTE && block.role() != Role.FORMULA) {
        found.add(block, tokenizer);
      }
    }
    Map<String, List<Writing>> several = new TreeMap<>();
    found.writings.forEach(
        (common, writings) -> {
          if (writings.stream().anyMatch(writing -> !writing.isLike(writings.get(0)))) {
            several.put(common, writings);
          }
        });
    return several;
  }

  private void add(Block block, WordTokenizer tokenizer) {
    String text = block.text();
    List<Span> quoted = Quotations.in(text);
    Word before = null;
    for (Word word : tokenizer.words(text)) {
      if (Quotations.contain(quoted, word.start(), word.end()) || !isProse(text, word)) {
        before = null;
        continue;
      }
      String form = word.in(text).toLowerCase(Locale.ROOT).replace('\u2011', '-');
      if (!(english && isAttribute(form, text, word.end()))) {
        put(form, block, word.start(), word.end());
      }
      if (english && before != null) {
        addPair(block, before, word);
      }
      before = word;
    }
  }

  /**
   * Whether a hyphenated compound in "-ing" stands before its noun, where it takes a hyphen that it
   * need not have elsewhere.
   */
  private static boolean isAttribute(String form, String text, int end) {
    return form.indexOf('-') > 0
        && form.endsWith("ing")
        && NOUN.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Adds two words that may be a compound in "-ing" written apart. */
  private void addPair(Block block, Word first, Word second) {
    String text = block.text();
    String one = first.in(text);
    String other = second.in(text);
    boolean spaced = text.substring(first.end(), second.start()).equals(" ");
    boolean plain = one.indexOf('-') < 0 && other.indexOf('-') < 0;
    if (spaced && plain && one.length() >= SHORTEST_PART && other.endsWith("ing")) {
      put(one + " " + other, block, first.start(), second.end());
    }
  }

  /** Whether the word is neither capitalised, as names are, nor part of a symbol or an address. */
  private static boolean isProse(String text, Word word) {
    boolean joined = word.end() < text.length() && "/@_".indexOf(text.charAt(word.end())) >= 0;
    boolean follows = word.start() > 0 && "/@_.".indexOf(text.charAt(word.start() - 1)) >= 0;
    return !joined && !follows && isPlain(text, word);
  }

  private static boolean isPlain(String text, Word word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowerCase(c) && c != '-' && c != '\u2011') {
        return false;
      }
    }
    return true;
  }

  private static String withoutGaps(String form) {
    boolean whole = form.indexOf('-') < 0 && form.indexOf(' ') < 0;
    return whole ? form : form.replace("-", "").replace(" ", "");
  }

  private void put(String form, Block block, int start, int end) {
    String common = withoutGaps(form);
    if (english && common.indexOf("is", SHORTEST_BEFORE_ISE) > 0) {
      Matcher matcher = ISE.matcher(common);
      common = matcher.matches() ? matcher.group(1) + "z" + matcher.group(2) : common;
    }
    writings
        .computeIfAbsent(common, key -> new ArrayList<>())
        .add(new Writing(form, block, start, end));
  }
}

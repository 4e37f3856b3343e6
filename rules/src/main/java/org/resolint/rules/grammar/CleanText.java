package org.resolint.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.text.Characters;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Span;

/**
 * A paragraph as an engine of grammar can read it: without its label, with a neutral word for each
 * symbol, number of a resolution, link and acronym, with plain spaces and apostrophes.
 *
 * @param text the text; what it calls its source is the text of the paragraph
 */
record CleanText(MappedText text) {
  /** A word that no language has, so that no rule can have an opinion on it. */
  static final String NEUTRAL = "Qx";

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}\\d]++(?!\\p{L})");

  /**
   * Cleans a paragraph.
   *
   * @param text the text of the paragraph
   * @param start the offset at which what is of interest begins
   * @param cited the offsets of what it cites, in order
   */
  static CleanText of(String text, int start, List<Span> cited) {
    MappedText.Builder clean = new MappedText.Builder();
    int at = start;
    for (Span hidden : hidden(text, start, cited)) {
      append(clean, text, at, hidden.start());
      clean.append(NEUTRAL, hidden.start(), hidden.length());
      at = hidden.end();
    }
    append(clean, text, at, text.length());
    return new CleanText(clean.build());
  }

  /**
   * Whether a part has a neutral word in it or right behind it, so that nobody knows what fits
   * there.
   *
   * @param start the offset in the clean text
   * @param end the offset after it
   */
  boolean isUnsure(int start, int end) {
    int behind = end;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    int until = Math.min(text.length(), behind + NEUTRAL.length());
    return text.toString().substring(start, until).contains(NEUTRAL);
  }

  private static List<Span> hidden(String text, int start, List<Span> cited) {
    List<Span> found = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(text).region(start, text.length());
    while (tokens.find()) {
      Span core = core(text, tokens.start(), tokens.end());
      if (isNoWord(text.substring(core.start(), core.end()))) {
        found.add(core);
      }
    }
    Matcher acronyms = ACRONYM.matcher(text).region(start, text.length());
    while (acronyms.find()) {
      found.add(new Span(acronyms.start(), acronyms.end()));
    }
    cited.stream().filter(span -> span.start() >= start).forEach(found::add);
    found.sort(null);
    List<Span> apart = new ArrayList<>();
    int end = start;
    for (Span span : found) {
      if (span.start() >= end) {
        apart.add(span);
        end = span.end();
      }
    }
    return apart;
  }

  /** A token without the marks around it. */
  private static Span core(String text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a token is a link, an address or a symbol. */
  private static boolean isNoWord(String token) {
    return token.contains("://")
        || token.startsWith("www.")
        || token.indexOf('@') > 0
        || (token.indexOf('/') > 0 && token.chars().anyMatch(Character::isDigit));
  }

  private static void append(MappedText.Builder clean, String text, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      plain.append(Characters.isSpace(c) ? ' ' : c == '\u2019' ? '\'' : c);
    }
    if (clean.length() == 0 && !plain.isEmpty()) {
      plain.setCharAt(0, Character.toUpperCase(plain.charAt(0)));
    }
    clean.append(plain, from);
  }

  /** Whether there is something to judge: more than a word or two. */
  boolean isSentence() {
    String plain = text.toString();
    return plain.indexOf(' ', plain.indexOf(' ') + 1) > 0 || Characters.isHan(first(plain));
  }

  private static char first(String plain) {
    return plain.isEmpty() ? ' ' : plain.charAt(0);
  }

  /**
   * Where something stands in the paragraph, without spaces and marks that it begins with; empty if
   * nothing of it stands there as it is.
   *
   * @param start the offset in the clean text
   * @param end the offset after it
   */
  Optional<Span> inParagraph(int start, int end) {
    int from = start;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    boolean real = from < to && !NEUTRAL.contentEquals(text.subSequence(from, to));
    return real ? Optional.of(text.toSource(from, to)) : Optional.empty();
  }
}

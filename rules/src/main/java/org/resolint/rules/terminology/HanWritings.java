package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.rules.lexicon.TextWords;
import org.resolint.rules.text.Wording;

/**
 * Chinese words that have two writings, words of like meaning behind the same two ideographs (相互理解,
 * 相互谅解), and capital letters with a space before an ideograph or without one.
 */
final class HanWritings implements WritingFinder {
  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{IsLatin}\\p{N}/.-])([A-Z])( ?)(\\p{IsHan})");
  private static final int FRAME = 2;

  private final List<List<String>> variants;
  private final List<List<String>> synonyms;

  HanWritings(Wording wording) {
    this.variants = sets(wording.list("variants", "zh"));
    this.synonyms = sets(wording.list("synonyms", "zh"));
  }

  private static List<List<String>> sets(List<String> lines) {
    return lines.stream().map(line -> List.of(line.split("/"))).toList();
  }

  @Override
  public List<Found> in(String text, TextWords words) {
    List<Found> found = new ArrayList<>();
    for (List<String> set : variants) {
      for (String word : set) {
        addAll(word, set.get(0), 0, text, found);
      }
    }
    for (List<String> set : synonyms) {
      for (String word : set) {
        addAll(word, set.get(0), FRAME, text, found);
      }
    }
    Matcher letter = LETTER.matcher(text);
    while (letter.find()) {
      String common = letter.group(1) + letter.group(3);
      found.add(new Found(common, letter.group(), letter.start(), letter.end()));
    }
    return found;
  }

  /** Adds the places of a word, together with the ideographs before it that count as well. */
  private static void addAll(
      String word, String common, int frame, String text, List<Found> found) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int start = at - frame;
      int end = at + word.length();
      if (start >= 0 && text.substring(start, at).chars().allMatch(Character::isIdeographic)) {
        String before = text.substring(start, at);
        found.add(new Found(before + common, before + word, start, end));
      }
    }
  }
}

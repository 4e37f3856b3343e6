package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;
import org.resolint.core.text.Characters;
import org.resolint.core.text.RepairNote;

/**
 * Cuts a resolution that stands on one line into its paragraphs.
 *
 * <p>The enacting formula, numbers that count up from 1 with an opening phrase behind each, and
 * capitalised openings after a comma are where paragraphs begin. A line with fewer than two such
 * numbers and no enacting formula is left alone.
 */
final class RunTogether {
  private static final int SHORTEST = 100;
  private static final int LONGEST_FORMULA = 120;
  private static final int WINDOW = 160;
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[;:.,；：。，؛،])\\s*(?=(\\d{1,3})(?:[.．]\\s|\\s?[-–—]\\s))");
  private static final Pattern CLAUSE = Pattern.compile("(?<=,) (?=\\p{Lu}\\p{Ll})");
  private static final Pattern SMALL_CLAUSE = Pattern.compile("(?<=[,，،])\\s?(?=\\p{L})");

  private final LanguageProfile profile;
  private final Units units;

  RunTogether(LanguageProfile profile, Units units) {
    this.profile = profile;
    this.units = units;
  }

  /** The lines, those that hold several paragraphs cut; the places are added to the notes. */
  List<TextLine> separate(List<TextLine> lines, List<RepairNote> notes) {
    List<TextLine> result = new ArrayList<>();
    for (TextLine line : lines) {
      String text = line.text();
      NavigableSet<Integer> cuts = text.length() < SHORTEST ? new TreeSet<>() : cuts(text);
      if (cuts.isEmpty()) {
        result.add(line);
      } else {
        notes.add(
            new RepairNote(
                RepairNote.Kind.MERGED_LINES, line.line().content().toSource(0, WINDOW), text));
        split(line, cuts, result);
      }
    }
    return result;
  }

  private NavigableSet<Integer> cuts(String text) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    int body = enactingEnd(text);
    int numbers = addNumbers(text, Math.max(0, body), cuts);
    if (body < 0 && numbers < 2) {
      return new TreeSet<>();
    }
    if (body > 0) {
      int end = cuts.isEmpty() ? text.length() : cuts.first();
      cuts.add(body);
      addRecitals(text, body, end, cuts);
    }
    return cuts;
  }

  /** The offset after an enacting formula at the head of a text, -1 if there is none. */
  private int enactingEnd(String text) {
    for (int i = 0; i < Math.min(text.length() - 1, LONGEST_FORMULA); i++) {
      boolean comma = ",，،".indexOf(text.charAt(i)) >= 0;
      if (comma && profile.organLine(text.substring(0, i + 1)).isPresent()) {
        // "Assembly, the truce remains" is a wrapped line.
        return units.opens(window(text, i + 1).strip()) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private int addNumbers(String text, int from, NavigableSet<Integer> cuts) {
    if (!hasFirstNumber(text, from)) {
      return 0;
    }
    Matcher matcher = NUMBER.matcher(text);
    int expected = 1;
    for (int at = from; matcher.find(at); at = matcher.end() + 1) {
      boolean next = matcher.group(1).equals(Integer.toString(expected));
      if (next && units.opensAfterLabel(window(text, matcher.end()))) {
        cuts.add(matcher.end());
        expected++;
      }
      if (matcher.end() + 1 > text.length()) {
        break;
      }
    }
    return expected - 1;
  }

  /** Whether a 1 stands apart from other figures and letters: most texts have none. */
  private static boolean hasFirstNumber(String text, int from) {
    for (int at = text.indexOf('1', from); at >= 0; at = text.indexOf('1', at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private void addRecitals(String text, int from, int to, NavigableSet<Integer> cuts) {
    int first = from;
    while (first < to && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    // Recitals begin small in Russian, and neither Arabic nor Chinese has capitals.
    boolean capitals = first == to || Character.isUpperCase(text.charAt(first));
    Matcher matcher = (capitals ? CLAUSE : SMALL_CLAUSE).matcher(text).region(from, to);
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Optional<Opening> opening = profile.preambularOpening(window(text, matcher.end()));
      // A single Chinese character may be half a conjunction.
      if (opening.filter(phrase -> phrase.text().length() > 1).isPresent()) {
        cuts.add(matcher.end());
      }
    }
  }

  private static String window(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + WINDOW));
  }

  private static void split(TextLine textLine, NavigableSet<Integer> cuts, List<TextLine> result) {
    Line line = textLine.line();
    cuts.add(line.text().length());
    int start = 0;
    for (int cut : cuts) {
      Line part = line.part(start, cut, start == 0 ? line.gap() : 1);
      if (!part.text().isEmpty()) {
        result.add(new TextLine(part, start == 0 && textLine.afterBreak()));
      }
      start = cut;
    }
  }
}

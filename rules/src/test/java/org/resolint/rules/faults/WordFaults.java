package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/** Faults in single words. */
final class WordFaults {
  private static final Pattern ORDINAL =
      Pattern.compile("(?<![\\p{Alnum}])(\\d{1,4})(st|nd|rd|th)(?!\\p{Alnum})");
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{6,14}(?![\\p{L}\\p{N}'’-])");
  private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{Ll}{2,14}(?= \\p{L})");

  /** What a text may say twice: "had had", "the fact that that", "nous nous". */
  private static final Set<String> MAY_STAND_TWICE =
      Set.of("had", "that", "is", "in", "on", "nous", "vous", "en", "no", "se", "и");

  private static final Lexicons LEXICONS = new Lexicons();

  private WordFaults() {}

  /** "53th": the letters after a number in figures are those of another. */
  static List<Fault> ordinal(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    List<String> suffixes = List.of("st", "nd", "rd", "th");
    for (Paragraph paragraph : ground.resolution().paragraphs()) {
      for (MatchResult match : ground.matches(ORDINAL, paragraph.span())) {
        int right = suffixes.indexOf(match.group(2));
        String wrong = suffixes.get((right + 1 + random.nextInt(3)) % suffixes.size());
        Span span = new Span(match.start(), match.end());
        faults.add(Fault.replacing(span, match.group(1) + wrong));
      }
    }
    return faults;
  }

  /** A letter is missing, doubled or changes place, and no word comes of it. */
  static List<Fault> misspelt(Ground ground, Random random) {
    Optional<Lexicon> lexicon = LEXICONS.forLanguage(ground.sample().language());
    if (lexicon.isEmpty()) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      for (MatchResult match : ground.matches(LONG_WORD, paragraph.span())) {
        String wrong = garbled(match.group(), random);
        if (lexicon.get().knows(match.group()) && !lexicon.get().knows(wrong)) {
          faults.add(Fault.replacing(new Span(match.start(), match.end()), wrong));
        }
      }
    }
    return faults;
  }

  private static String garbled(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 3);
    String head = word.substring(0, at);
    char first = word.charAt(at);
    char second = word.charAt(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> head + word.substring(at + 1);
      case 1 -> head + first + word.substring(at);
      default -> head + second + first + word.substring(at + 2);
    };
  }

  /** "The the". */
  static List<Fault> doubled(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      for (MatchResult match : ground.matches(WORD, paragraph.span())) {
        if (!MAY_STAND_TWICE.contains(match.group())) {
          Span span = new Span(match.start(), match.end());
          faults.add(Fault.replacing(span, match.group() + " " + match.group()));
        }
      }
    }
    return faults;
  }
}

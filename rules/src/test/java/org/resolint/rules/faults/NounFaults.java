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
import org.resolint.rules.lexicon.WordForm;

/** Faults that lose a noun behind an article or preposition. */
final class NounFaults {
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])(\\p{L}+(?: |['’]))(\\p{L}{3,})(?=([,،;؛.])(?:\\s|\\z))");
  private static final Lexicons LEXICONS = new Lexicons();

  private NounFaults() {}

  /**
   * "In accordance with the , the": a noun or participle before a comma or stop is gone, and the
   * space before it too where that cannot be right.
   */
  static List<Fault> lost(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      faults.addAll(lost(ground.sample(), paragraph.span(), ground.phrases(), random));
    }
    return faults;
  }

  /** The same in a text that need not be a resolution. */
  static List<Fault> lost(Sample sample, Random random) {
    Span all = new Span(0, sample.text().length());
    return lost(sample, all, Phrasebook.of(sample.language()), random);
  }

  private static List<Fault> lost(Sample sample, Span within, Phrasebook phrases, Random random) {
    Optional<Lexicon> lexicon = LEXICONS.forLanguage(sample.language());
    if (lexicon.isEmpty()) {
      return List.of();
    }
    Set<String> determiners = Set.copyOf(phrases.lines("determiners"));
    Set<String> prepositions = Set.copyOf(phrases.lines("prepositions"));
    List<Fault> faults = new ArrayList<>();
    for (MatchResult match :
        LAST_WORD.matcher(sample.text()).region(within.start(), within.end()).results().toList()) {
      String before = match.group(1).strip().replace('’', '\'');
      boolean isDeterminer = determiners.contains(before);
      boolean isBeforeNoun = isDeterminer || prepositions.contains(before);
      if (isBeforeNoun && isNoun(match.group(2), lexicon.get())) {
        boolean isElided = !match.group(1).endsWith(" ");
        boolean mayStand = !isDeterminer && mayStand(sample.language(), match.group(3));
        boolean keepsSpace = isElided || mayStand || random.nextBoolean();
        int end = match.start(2) - (keepsSpace ? 0 : 1);
        faults.add(
            Fault.replacing(
                new Span(match.start(1), match.end(2)),
                sample.text().substring(match.start(1), end)));
      }
    }
    return faults;
  }

  /** Whether a preposition may stand right before a mark: an interruption or a verb's own end. */
  private static boolean mayStand(String language, String mark) {
    return language.equals("en") || ",،".contains(mark);
  }

  private static boolean isNoun(String word, Lexicon lexicon) {
    List<WordForm> forms = lexicon.forms(word);
    return forms.stream().allMatch(form -> form.traits().isEmpty())
        ? lexicon.knows(word)
        : forms.stream().anyMatch(WordForm::isNominal);
  }
}

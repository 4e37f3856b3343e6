package org.resolint.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A French resolution that nobody adopted, of any length, as its author wrote it or as it comes out
 * of printed pages. One paragraph in three cites others. The same length gives the same text.
 */
final class MadeUpResolution {
  private static final int SEED = 11;
  private static final int CLAUSE = 30;
  private static final int WIDTH = 70;
  private static final int PAGE = 40;

  private static final List<String> RECITALS =
      List.of("Rappelant", "Consciente", "Prenant note", "Soulignant", "Réaffirmant");

  private static final List<String> VERBS =
      List.of("Réaffirme", "Souligne", "Prie", "Décide", "Constate", "Encourage", "Invite");

  private MadeUpResolution() {}

  /**
   * One paragraph a line, with a blank line after each.
   *
   * @param paragraphs how many recitals and operative paragraphs there are together
   */
  static String written(int paragraphs) {
    return String.join("\n\n", lines(paragraphs)) + "\n";
  }

  /**
   * Short lines with a blank one after each, words cut at their ends, and the marks of pages.
   *
   * @param paragraphs how many recitals and operative paragraphs there are together
   */
  static String printed(int paragraphs) {
    List<String> printed = new ArrayList<>();
    for (String paragraph : lines(paragraphs)) {
      String rest = paragraph;
      while (rest.length() > WIDTH) {
        int space = rest.lastIndexOf(' ', WIDTH);
        boolean cuts = WIDTH - space > 4 && isInWord(rest, WIDTH);
        printed.add(cuts ? rest.substring(0, WIDTH - 2) + "-" : rest.substring(0, space));
        rest = rest.substring(cuts ? WIDTH - 2 : space + 1);
      }
      printed.add(rest);
    }
    int pages = printed.size() / PAGE + 1;
    for (int page = pages - 1; page > 0; page--) {
      printed.addAll(page * PAGE, List.of("A/RES/91/7", page + "/" + pages));
    }
    return String.join("\n\n", printed) + "\n";
  }

  private static boolean isInWord(String text, int index) {
    return text.substring(index - 4, Math.min(index + 2, text.length()))
        .chars()
        .allMatch(Character::isLetter);
  }

  private static List<String> lines(int paragraphs) {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    lines.add("91/7. Gardiens des phares");
    lines.add("L’Assemblée générale,");
    int recitals = paragraphs / 3;
    for (int i = 0; i < recitals; i++) {
      lines.add(pick(RECITALS, random) + " " + content(random, i) + ",");
    }
    for (int i = 1; i <= paragraphs - recitals; i++) {
      String end = i == paragraphs - recitals ? "." : " ;";
      lines.add(i + ". " + pick(VERBS, random) + " " + content(random, i) + end);
    }
    return lines;
  }

  private static String content(Random random, int number) {
    String clause = MadeUpTerms.clause(random, CLAUSE);
    int other = random.nextInt(1, 300);
    return number % 3 == 0
        ? "sa résolution 70/" + other + " du 23 décembre 2015, " + clause
        : clause;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}

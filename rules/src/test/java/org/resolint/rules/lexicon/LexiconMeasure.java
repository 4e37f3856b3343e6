package org.resolint.rules.lexicon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Measures a lexicon on official text, one paragraph a line: how many of its words are unknown, how
 * many planted misspellings are noticed, and how often the first suggestion is the right word. Not
 * a test: run it by hand with a language and a text file; a third argument prints what went wrong.
 */
final class LexiconMeasure {
  private static final Map<String, String> LETTERS =
      Map.of(
          "en", "abcdefghijklmnopqrstuvwxyz",
          "fr", "abcdefghijklmnopqrstuvwxyzéèàçêîôû",
          "es", "abcdefghijklmnopqrstuvwxyzáéíóúñ",
          "ru", "абвгдежзийклмнопрстуфхцчшщъыьэюя",
          "ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإؤئ");
  private static final int DOCUMENT = 60;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Random random = new Random(7);
  private final Lexicon lexicon;
  private final WordTokenizer tokenizer;
  private final String letters;
  private final boolean verbose;

  private LexiconMeasure(String language, boolean verbose) {
    this.lexicon = new Lexicons().forLanguage(language).orElseThrow();
    this.tokenizer = WordTokenizer.forLanguage(language);
    this.letters = LETTERS.getOrDefault(language, "");
    this.verbose = verbose;
  }

  public static void main(String[] args) throws IOException {
    LexiconMeasure measure = new LexiconMeasure(args[0], args.length > 2);
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    measure.unknownWords(lines);
    measure.misspellings(lines, 1);
    measure.misspellings(lines, 2);
  }

  private void unknownWords(List<String> lines) {
    int words = 0;
    int lower = 0;
    Map<String, Integer> unknown = new HashMap<>();
    long start = System.nanoTime();
    for (String line : lines) {
      for (Word place : tokenizer.words(line)) {
        String word = place.in(line);
        words++;
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
          lower++;
          if (!lexicon.knows(word)) {
            unknown.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    int total = unknown.values().stream().mapToInt(Integer::intValue).sum();
    long millis = (System.nanoTime() - start) / 1_000_000;
    out.printf(
        Locale.ROOT,
        "%s: %d words, %d lower-case, %d of them unknown, one in %d; %d ms%n",
        lexicon.language(),
        words,
        lower,
        total,
        lower / Math.max(1, total),
        millis);
    if (verbose) {
      unknown.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(e -> out.println("UNKNOWN " + e.getValue() + " " + e.getKey()));
    }
  }

  private void misspellings(List<String> lines, int edits) {
    Set<String> vocabulary = new HashSet<>();
    lines.forEach(
        line -> words(line).forEach(word -> vocabulary.add(word.toLowerCase(Locale.ROOT))));
    int planted = 0;
    int flagged = 0;
    int first = 0;
    int three = 0;
    long nanos = 0;
    for (int from = 0; from < lines.size(); from += DOCUMENT) {
      List<String> document = lines.subList(from, Math.min(lines.size(), from + DOCUMENT));
      Map<String, Integer> counts = new HashMap<>();
      document.forEach(
          line ->
              words(line).forEach(w -> counts.merge(w.toLowerCase(Locale.ROOT), 1, Integer::sum)));
      for (String line : document.subList(0, document.size() / 2)) {
        List<String> words = words(line).stream().filter(this::isTarget).toList();
        if (words.isEmpty()) {
          continue;
        }
        String right = words.get(random.nextInt(words.size()));
        String wrong = right;
        for (int i = 0; i < edits; i++) {
          wrong = corrupt(wrong);
        }
        if (vocabulary.contains(wrong)) {
          continue;
        }
        planted++;
        if (lexicon.knows(wrong)) {
          print("MISSED " + wrong + " for " + right);
          continue;
        }
        flagged++;
        // The document holds the wrong word in one place of the right one.
        Map<String, Integer> others = new HashMap<>(counts);
        others.merge(right, -1, (a, b) -> a + b == 0 ? null : a + b);
        others.put(wrong, 1);
        long start = System.nanoTime();
        List<String> suggestions = lexicon.suggest(wrong, 3, others);
        nanos += System.nanoTime() - start;
        int rank = suggestions.indexOf(right);
        first += rank == 0 ? 1 : 0;
        three += rank >= 0 ? 1 : 0;
        if (rank != 0) {
          print("RANKED " + wrong + " for " + right + ": " + suggestions);
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%s: %d edit(s): %d planted, flagged %.3f, of these right first %.3f, among three %.3f, %.1f ms each%n",
        lexicon.language(),
        edits,
        planted,
        flagged / (double) planted,
        first / (double) flagged,
        three / (double) flagged,
        nanos / 1e6 / Math.max(1, flagged));
  }

  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    tokenizer.words(line).forEach(place -> words.add(place.in(line)));
    return words;
  }

  private boolean isTarget(String word) {
    return word.length() >= 5
        && word.chars().allMatch(c -> letters.indexOf(c) >= 0)
        && lexicon.knows(word);
  }

  private String corrupt(String word) {
    int i = 1 + random.nextInt(word.length() - 2);
    char letter = letters.charAt(random.nextInt(letters.length()));
    String head = word.substring(0, i);
    return switch (random.nextInt(5)) {
      case 0 -> head + letter + word.substring(i);
      case 1 -> head + word.substring(i + 1);
      case 2 -> head + letter + word.substring(i + 1);
      case 3 -> head + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
      default -> head + word.charAt(i) + word.substring(i);
    };
  }

  private void print(String line) {
    if (verbose) {
      out.println(line);
    }
  }
}

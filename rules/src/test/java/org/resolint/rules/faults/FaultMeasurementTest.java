package org.resolint.rules.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole measurement; prints its tables. Run by the profile {@code fault-injection} with the
 * properties {@code faults.seeds}, {@code faults.corpus}, {@code faults.lines}, {@code
 * faults.group}, {@code faults.every} and {@code faults.remarks}.
 */
@Tag("fault-injection")
class FaultMeasurementTest {
  private static final int SEEDS = Integer.getInteger("faults.seeds", 200);
  private static final int EVERY = Integer.getInteger("faults.every", 1);
  private static final int GROUP = Integer.getInteger("faults.group", 20);
  private static final Pattern TEXT = Pattern.compile(".*\\.(?:txt|md|markdown)");
  private static final boolean WITH_REMARKS = Boolean.getBoolean("faults.remarks");

  private final Bench bench = new Bench();
  private final Tally tally = new Tally();
  private final PrintStream out = System.out;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void measure_on_made_up_resolutions(String language) {
    Phrasebook phrases = Phrasebook.of(language);
    Trial trial = new Trial(bench, tally);
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = new Generator(phrases, seed).generate();
      trial.run(sample, List.of(Kind.values()), new Random(seed));
    }
    print("Made-up resolutions, " + language + ", " + SEEDS + " seeds");
  }

  /** English texts, unless the name of a file says otherwise as in {@code draft.fr.txt}. */
  @Test
  @EnabledIfSystemProperty(named = "faults.corpus", matches = ".+")
  void measure_on_the_texts_of_a_folder() throws IOException {
    Path folder = Path.of(System.getProperty("faults.corpus"));
    Trial trial = new Trial(bench, tally);
    List<Path> texts;
    try (Stream<Path> files = Files.walk(folder)) {
      texts = files.filter(file -> TEXT.matcher(file.toString()).matches()).sorted().toList();
    }
    for (int i = 0; i < texts.size(); i += EVERY) {
      Sample sample = sample(texts.get(i));
      trial.run(sample, List.of(Kind.values()), new Random(sample.path().hashCode()));
    }
    print("Texts of a folder");
  }

  /**
   * Groups of lines, each a paragraph, of files named by their languages as in {@code corpus.fr}.
   */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  @EnabledIfSystemProperty(named = "faults.lines", matches = ".+")
  void swap_terms_in_groups_of_lines(String language) throws IOException {
    Trial trial = new Trial(bench, tally);
    List<Sample> groups = groups(language);
    for (int i = 0; i < groups.size(); i++) {
      trial.runSwap(groups.get(i), new Random((long) i * GROUP));
    }
    print("Groups of lines, " + language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar"})
  @EnabledIfSystemProperty(named = "faults.lines", matches = ".+")
  void lose_nouns_in_groups_of_lines(String language) throws IOException {
    Trial trial = new Trial(bench, tally);
    List<Sample> groups = groups(language);
    for (int i = 0; i < groups.size(); i++) {
      trial.runLoss(groups.get(i), new Random((long) i * GROUP));
    }
    print("Nouns lost in groups of lines, " + language);
  }

  private static List<Sample> groups(String language) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(System.getProperty("faults.lines")))) {
      files = found.filter(file -> file.toString().endsWith("." + language)).sorted().toList();
    }
    List<Sample> groups = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i += GROUP) {
        List<String> group = lines.subList(i, Math.min(lines.size(), i + GROUP));
        String text = String.join("\n\n", group) + "\n";
        groups.add(new Sample(language + "-" + i + ".txt", language, text));
      }
    }
    return groups;
  }

  private void print(String heading) {
    out.println(System.lineSeparator() + heading + System.lineSeparator());
    out.println(tally.table());
    if (WITH_REMARKS) {
      tally.remarks().forEach(out::println);
    }
  }

  private static Sample sample(Path file) {
    try {
      String name = file.getFileName().toString();
      String language = name.replaceFirst("^.*\\.(ar|en|es|fr|ru|zh)\\.[a-z]+$", "$1");
      return new Sample(name, language.equals(name) ? "en" : language, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

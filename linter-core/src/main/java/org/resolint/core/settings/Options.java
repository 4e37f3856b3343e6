package org.resolint.core.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.suppression.SuppressionEntry;

/**
 * What one place says, a file or a command line, or several merged; not yet checked against the
 * rules there are. Everything knows where it was written.
 *
 * @param language the language of all documents, or null
 * @param organ the body whose documents they are where they do not say so themselves, or null
 * @param profile which rules run that nothing else is said of, or null
 * @param levels the levels of rules and packs; a later one beats an earlier one
 * @param select the rules and packs that alone run; empty for the default choice
 * @param ignore the rules and packs that do not run
 * @param numbers the numbers that rules go by; a later one beats an earlier one
 * @param glossaries the users' termbases
 * @param shippedGlossary whether the termbase that ships is used, or null
 * @param words words that are known to be right
 * @param wordLists files of such words
 * @param exclude the files and folders to leave alone
 * @param versions how language versions of one text are called, or null
 * @param rules files of rules of the users' own
 * @param rulePacks rule packs that do not ship
 * @param suppressions what is held back, and where
 */
public record Options(
    @Nullable Placed language,
    @Nullable Placed organ,
    @Nullable Placed profile,
    List<LevelChoice> levels,
    List<Placed> select,
    List<Placed> ignore,
    List<NumberChoice> numbers,
    List<NamedFile> glossaries,
    @Nullable Switch shippedGlossary,
    List<Placed> words,
    List<NamedFile> wordLists,
    List<PathPattern> exclude,
    @Nullable VersionNames versions,
    List<RuleSource> rules,
    List<RuleSource> rulePacks,
    List<SuppressionChoice> suppressions) {

  /** Nothing said. */
  public static final Options NONE = of(null, List.of(), List.of());

  /**
   * A level for a rule or pack.
   *
   * @param rule the id of the rule or the name of the pack
   * @param level the level
   */
  public record LevelChoice(Placed rule, Level level) {}

  /**
   * A number that a rule is to go by.
   *
   * @param rule the id of the rule
   * @param name what the rule calls the number
   * @param value the number
   */
  public record NumberChoice(Placed rule, Placed name, int value) {}

  /**
   * A file of the user's.
   *
   * @param file where it is
   * @param written how the user named it
   */
  public record NamedFile(Path file, Placed written) {}

  /**
   * Something that is on or off.
   *
   * @param on whether it is on
   * @param written how the user said so
   */
  public record Switch(boolean on, Placed written) {}

  /**
   * Where rules come from.
   *
   * @param folder the folder that paths count from
   * @param written a path, a pattern of paths or a name, as the user wrote it
   */
  public record RuleSource(Path folder, Placed written) {}

  /** Copies the lists. */
  public Options {
    levels = List.copyOf(levels);
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    numbers = List.copyOf(numbers);
    glossaries = List.copyOf(glossaries);
    words = List.copyOf(words);
    wordLists = List.copyOf(wordLists);
    exclude = List.copyOf(exclude);
    rules = List.copyOf(rules);
    rulePacks = List.copyOf(rulePacks);
    suppressions = List.copyOf(suppressions);
  }

  /** What a command line can say. */
  public static Options of(@Nullable Placed language, List<Placed> select, List<Placed> ignore) {
    return new Options(
        language, null, null, List.of(), select, ignore, List.of(), List.of(), null, List.of(),
        List.of(), List.of(), null, List.of(), List.of(), List.of());
  }

  /** The same under a profile, unless it is null. */
  public Options withProfile(@Nullable Placed name) {
    return name == null ? this : with(name, exclude);
  }

  /** The same with files and folders to leave alone. */
  public Options withExclusions(List<PathPattern> exclusions) {
    return with(profile, append(exclude, exclusions));
  }

  private Options with(@Nullable Placed otherProfile, List<PathPattern> otherExclude) {
    return new Options(
        language,
        organ,
        otherProfile,
        levels,
        select,
        ignore,
        numbers,
        glossaries,
        shippedGlossary,
        words,
        wordLists,
        otherExclude,
        versions,
        rules,
        rulePacks,
        suppressions);
  }

  /** What is held back in a file. */
  public List<SuppressionEntry> suppressions(Path file) {
    return suppressions.stream()
        .filter(choice -> choice.matches(file))
        .map(SuppressionChoice::entry)
        .toList();
  }

  /** Whether the shipped termbase is used. */
  public boolean usesShippedGlossary() {
    return shippedGlossary == null || shippedGlossary.on();
  }

  /**
   * These options under others, which win. A choice of rules replaces the choice below it;
   * everything else that is a list adds up.
   */
  public Options under(Options stronger) {
    return new Options(
        stronger.language == null ? language : stronger.language,
        stronger.organ == null ? organ : stronger.organ,
        stronger.profile == null ? profile : stronger.profile,
        append(levels, stronger.levels),
        stronger.select.isEmpty() ? select : stronger.select,
        append(ignore, stronger.ignore),
        append(numbers, stronger.numbers),
        append(glossaries, stronger.glossaries),
        stronger.shippedGlossary == null ? shippedGlossary : stronger.shippedGlossary,
        append(words, stronger.words),
        append(wordLists, stronger.wordLists),
        append(exclude, stronger.exclude),
        stronger.versions == null ? versions : stronger.versions,
        append(rules, stronger.rules),
        append(rulePacks, stronger.rulePacks),
        append(suppressions, stronger.suppressions));
  }

  private static <T> List<T> append(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}

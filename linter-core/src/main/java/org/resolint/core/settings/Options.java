package org.resolint.core.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Settings.Level;

/**
 * What one place says, a file or a command line, or several merged; not yet checked against the
 * rules there are.
 *
 * @param language the language of all documents, or null
 * @param levels the levels of rules and packs; a later one beats an earlier one
 * @param select the rules and packs that alone run; empty for the default choice
 * @param ignore the rules and packs that do not run
 * @param glossaries the users' termbases
 * @param shippedGlossary whether the termbase that ships is used, or null
 * @param words words that are known to be right
 * @param exclude the files and folders to leave alone
 * @param versions how language versions of one text are called, or null
 * @param rules files of rules of the users' own
 * @param rulePacks rule packs that do not ship
 */
public record Options(
    @Nullable Placed language,
    List<LevelChoice> levels,
    List<Placed> select,
    List<Placed> ignore,
    List<Glossary> glossaries,
    @Nullable Boolean shippedGlossary,
    List<String> words,
    List<Exclusion> exclude,
    @Nullable VersionNames versions,
    List<RuleSource> rules,
    List<RuleSource> rulePacks) {

  /** Nothing said. */
  public static final Options NONE =
      new Options(
          null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), null,
          List.of(), List.of());

  /**
   * A level for a rule or pack.
   *
   * @param rule the id of the rule or the name of the pack
   * @param level the level
   */
  public record LevelChoice(Placed rule, Level level) {}

  /**
   * A termbase of the user's.
   *
   * @param file where it is
   * @param written how the user named it
   */
  public record Glossary(Path file, Placed written) {}

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
    glossaries = List.copyOf(glossaries);
    words = List.copyOf(words);
    exclude = List.copyOf(exclude);
    rules = List.copyOf(rules);
    rulePacks = List.copyOf(rulePacks);
  }

  /** What a command line can say. */
  public static Options of(@Nullable Placed language, List<Placed> select, List<Placed> ignore) {
    return new Options(
        language, List.of(), select, ignore, List.of(), null, List.of(), List.of(), null, List.of(),
        List.of());
  }

  /** The same with files and folders to leave alone. */
  public Options withExclusions(List<Exclusion> exclusions) {
    return new Options(
        language,
        levels,
        select,
        ignore,
        glossaries,
        shippedGlossary,
        words,
        append(exclude, exclusions),
        versions,
        rules,
        rulePacks);
  }

  /**
   * These options under others, which win. A choice of rules replaces the choice below it;
   * everything else that is a list adds up.
   */
  public Options under(Options stronger) {
    return new Options(
        stronger.language == null ? language : stronger.language,
        append(levels, stronger.levels),
        stronger.select.isEmpty() ? select : stronger.select,
        append(ignore, stronger.ignore),
        append(glossaries, stronger.glossaries),
        stronger.shippedGlossary == null ? shippedGlossary : stronger.shippedGlossary,
        append(words, stronger.words),
        append(exclude, stronger.exclude),
        stronger.versions == null ? versions : stronger.versions,
        append(rules, stronger.rules),
        append(rulePacks, stronger.rulePacks));
  }

  private static <T> List<T> append(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}

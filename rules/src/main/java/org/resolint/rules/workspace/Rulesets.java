package org.resolint.rules.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleIndex;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.Settings;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.settings.Configuration;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.core.settings.Options.RuleSource;
import org.resolint.rules.StandardRules;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.grammar.GrammarPack;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.pattern.PatternFile;
import org.resolint.rules.versions.Grouping;

/**
 * Makes the rules that options ask for. Options that differ in levels alone share their rules, all
 * share the dictionaries. Thread-safe.
 */
final class Rulesets {
  private static final String NO_ENGINE =
      "the grammar rules need an engine that is not there; in a checkout, './resolint check --profile"
          + " full' fetches it, a distribution has it in its folder 'engine', and the Maven plugin"
          + " among its dependencies as org.resolint:resolint-grammar";

  private final @Nullable List<RulePack> packs;
  private final @Nullable Grouping grouping;
  private final GrammarEngines engines;
  private final IdentityHashMap<Options, Ruleset> made = new IdentityHashMap<>();
  private final Map<Materials, Registry> registries = new HashMap<>();
  private final Map<Terms, TermFinder> finders = new HashMap<>();
  private @Nullable Lexicons lexicons;

  /**
   * Rules to come.
   *
   * @param packs the packs to take instead of those that ship, or null
   * @param grouping which documents are versions of one text, or null if the options tell
   * @param engines where the engine of the grammar rules may be
   */
  Rulesets(@Nullable List<RulePack> packs, @Nullable Grouping grouping, GrammarEngines engines) {
    this.packs = packs;
    this.grouping = grouping;
    this.engines = engines;
  }

  private record Terms(List<FileStamp> glossaries, boolean shipped) {
    static Terms of(Options options) {
      return new Terms(
          stamps(options.glossaries().stream().map(NamedFile::file).toList()),
          options.usesShippedGlossary());
    }
  }

  private record Materials(
      Terms terms,
      List<String> words,
      @Nullable String versions,
      List<RuleSource> rules,
      List<FileStamp> ruleFiles,
      List<RuleSource> rulePacks) {}

  /**
   * The rules of options, the same object whenever the same options ask.
   *
   * @throws ConfigurationException if they ask for what there is not
   */
  synchronized Ruleset of(Options options) throws ConfigurationException {
    Ruleset ruleset = made.get(options);
    if (ruleset == null) {
      Registry registry = registry(options);
      ruleset = new Ruleset(registry, Configuration.of(options, registry.infos()).settings());
      if (packs == null && grammarRuns(ruleset) && engines.find().isEmpty()) {
        throw new ConfigurationException(NO_ENGINE);
      }
      made.put(options, ruleset);
    }
    return ruleset;
  }

  private static boolean grammarRuns(Ruleset ruleset) {
    Settings settings = ruleset.settings();
    for (RuleInfo rule : ruleset.registry().infos()) {
      if (rule.id().startsWith(GrammarPack.PREFIX) && settings.severity(rule).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Registry registry(Options options) throws ConfigurationException {
    Materials materials =
        new Materials(
            Terms.of(options),
            WordLists.read(options),
            options.versions() == null ? null : options.versions().toString(),
            options.rules(),
            ruleFiles(options),
            options.rulePacks());
    Registry registry = registries.get(materials);
    if (registry == null) {
      registry =
          packs == null
              ? registry(standard(materials, options), StandardRules.index(), options)
              : registry(packs, RuleIndex.NONE, options);
      registries.put(materials, registry);
    }
    return registry;
  }

  private static List<FileStamp> ruleFiles(Options options) throws ConfigurationException {
    return options.rules().isEmpty()
        ? List.of()
        : stamps(RuleFinder.find(options.rules()).stream().map(PatternFile::file).toList());
  }

  /** Tells files that a build wrote anew from what they were. */
  private static List<FileStamp> stamps(List<Path> files) {
    return files.isEmpty() ? List.of() : files.stream().map(FileStamp::of).toList();
  }

  /**
   * Packs with those that options add.
   *
   * @param index what is known of the rules of the packs
   * @throws ConfigurationException if they add what there is not or what is unsound
   */
  static Registry registry(List<RulePack> packs, RuleIndex index, Options options)
      throws ConfigurationException {
    if (options.rules().isEmpty() && options.rulePacks().isEmpty()) {
      return Registry.of(packs, index);
    }
    List<RulePack> all = new ArrayList<>(packs);
    all.addAll(RulePacks.load(options.rulePacks(), packs));
    if (!options.rules().isEmpty()) {
      all.add(PatternFile.pack(RuleFinder.find(options.rules())));
    }
    return Registry.of(all, index);
  }

  private List<RulePack> standard(Materials materials, Options options)
      throws ConfigurationException {
    TermFinder finder = finder(materials.terms(), options);
    return StandardRules.packs(lexicons(), finder, materials.words(), grouping(options), engines);
  }

  /**
   * Finds the terms that options name; empty where rules of others run.
   *
   * @throws ConfigurationException if they ask for what there is not
   */
  synchronized Optional<TermFinder> terms(Options options) throws ConfigurationException {
    return packs == null ? Optional.of(finder(Terms.of(options), options)) : Optional.empty();
  }

  private TermFinder finder(Terms terms, Options options) throws ConfigurationException {
    TermFinder finder = finders.get(terms);
    if (finder == null) {
      finder = new TermFinder(Termbases.read(options), lexicons());
      finders.put(terms, finder);
    }
    return finder;
  }

  private Lexicons lexicons() {
    Lexicons dictionaries = lexicons == null ? new Lexicons() : lexicons;
    lexicons = dictionaries;
    return dictionaries;
  }

  private Grouping grouping(Options options) {
    if (grouping != null) {
      return grouping;
    }
    return options.versions() == null ? Grouping.BY_NUMBER : Grouping.byPath(options.versions());
  }
}

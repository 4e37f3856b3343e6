package org.resolint.rules.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.engine.Settings;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.settings.Configuration;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.glossary.Termbase;
import org.resolint.rules.StandardRules;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.grammar.GrammarPack;
import org.resolint.rules.lexicon.Lexicons;
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
  private final Map<Terms, Termbase> termbases = new HashMap<>();
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

  private record Terms(List<Path> glossaries, boolean shipped) {}

  private record Materials(Terms terms, List<String> words, @Nullable String versions) {}

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
    Terms terms =
        new Terms(
            options.glossaries().stream().map(NamedFile::file).toList(),
            options.usesShippedGlossary());
    Materials materials =
        new Materials(
            terms,
            WordLists.read(options),
            options.versions() == null ? null : options.versions().toString());
    Registry registry = registries.get(materials);
    if (registry == null) {
      registry =
          packs == null
              ? Registry.of(standard(materials, options), StandardRules.index())
              : Registry.of(packs);
      registries.put(materials, registry);
    }
    return registry;
  }

  private List<RulePack> standard(Materials materials, Options options)
      throws ConfigurationException {
    Lexicons dictionaries = lexicons == null ? new Lexicons() : lexicons;
    lexicons = dictionaries;
    return StandardRules.packs(
        termbase(materials.terms(), options),
        materials.words(),
        grouping(options),
        dictionaries,
        engines);
  }

  private Termbase termbase(Terms terms, Options options) throws ConfigurationException {
    Termbase termbase = termbases.get(terms);
    if (termbase == null) {
      termbase = Termbases.read(options);
      termbases.put(terms, termbase);
    }
    return termbase;
  }

  private Grouping grouping(Options options) {
    if (grouping != null) {
      return grouping;
    }
    return options.versions() == null ? Grouping.BY_NUMBER : Grouping.byPath(options.versions());
  }
}

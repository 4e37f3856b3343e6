package org.resolint.rules.workspace;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleIndex;
import org.resolint.core.rule.RulePack;
import org.resolint.core.settings.Configuration;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.ConfigurationFiles;
import org.resolint.core.settings.Options;
import org.resolint.glossary.Termbase;
import org.resolint.rules.StandardRules;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.pattern.PatternFile;
import org.resolint.rules.versions.Grouping;

/** Gathers what a workspace is made of. Not thread-safe. */
public final class WorkspaceBuilder {
  private final Path folder;
  private @Nullable Path file;
  private boolean withoutFile;
  private Options stronger = Options.NONE;
  private @Nullable List<RulePack> packs;
  private @Nullable Grouping grouping;
  private boolean withoutRules;
  private GrammarEngines engines = GrammarEngines.onClassPath();

  WorkspaceBuilder(Path folder) {
    this.folder = folder;
  }

  /** Takes this configuration for all files instead of looking for the nearest of each. */
  public WorkspaceBuilder configuration(Path path) {
    file = path;
    return this;
  }

  /** Does without a configuration file. */
  public WorkspaceBuilder withoutConfiguration() {
    withoutFile = true;
    return this;
  }

  /** Adds options that beat those of the file. */
  public WorkspaceBuilder options(Options options) {
    stronger = options;
    return this;
  }

  /** Takes these rules instead of those that ship. */
  public WorkspaceBuilder packs(List<RulePack> rules) {
    packs = List.copyOf(rules);
    return this;
  }

  /** Says where the engine of the grammar rules may be, beside the class path. */
  public WorkspaceBuilder grammar(GrammarEngines places) {
    engines = places;
    return this;
  }

  /** Takes all documents for versions of one text. */
  public WorkspaceBuilder comparing() {
    grouping = Grouping.TOGETHER;
    return this;
  }

  /** Does without rules and termbases: for those who want the structure alone. */
  public WorkspaceBuilder withoutRules() {
    withoutRules = true;
    return this;
  }

  /**
   * Reads the configuration and the termbases that it names, and does without all else.
   *
   * @throws ConfigurationException if it asks for what there is not
   */
  public Termbase termbase() throws ConfigurationException {
    return Termbases.read(options());
  }

  /**
   * The paths of the user's termbases as the configuration resolves them.
   *
   * @throws ConfigurationException if the configuration is unsound
   */
  public List<String> glossaries() throws ConfigurationException {
    return options().glossaries().stream().map(glossary -> glossary.file().toString()).toList();
  }

  /**
   * The files that a workspace is made of, as far as the configuration can be read: the
   * configuration, what it builds on, and the termbases, word lists and files of rules that it
   * names, whether they are there or not.
   */
  public Set<Path> files() {
    ConfigurationFiles configurations = configurations();
    Set<Path> files = new LinkedHashSet<>();
    try {
      for (Options said : configurations.said(folder)) {
        said.glossaries().forEach(glossary -> files.add(glossary.file()));
        said.wordLists().forEach(list -> files.add(list.file()));
        RuleFinder.find(said.rules()).forEach(rules -> files.add(rules.file()));
      }
    } catch (ConfigurationException e) {
      // Whoever opens the workspace is told what is wrong; until then this is all there is.
    }
    files.addAll(configurations.reached());
    return files;
  }

  /**
   * The files of rules of the user's own that the configuration names.
   *
   * @throws ConfigurationException if the configuration is unsound or names none
   */
  public List<PatternFile> ruleFiles() throws ConfigurationException {
    return RuleFinder.find(options().rules());
  }

  /**
   * All rules that the configuration can speak of, whatever it says of them.
   *
   * @throws ConfigurationException if the configuration or its rules are unsound
   */
  public Registry rules() throws ConfigurationException {
    List<RulePack> others = packs == null ? StandardRules.packs() : packs;
    return Rulesets.registry(others, RuleIndex.NONE, options());
  }

  /** The configuration file that holds in a folder; empty if there is none. */
  public Optional<Path> configurationOf(Path directory) {
    return configurations().file(directory);
  }

  private Options options() throws ConfigurationException {
    return configurations().within(folder);
  }

  private ConfigurationFiles configurations() {
    if (withoutFile) {
      return ConfigurationFiles.none(folder, stronger);
    }
    return file == null
        ? ConfigurationFiles.nearest(folder, stronger)
        : ConfigurationFiles.given(file, folder, stronger);
  }

  /**
   * Reads the configuration of the folder and gathers its rules.
   *
   * @throws ConfigurationException if it asks for what there is not
   */
  public Workspace open() throws ConfigurationException {
    Workspace workspace = workspace();
    if (!withoutRules) {
      workspace.registry();
    }
    return workspace;
  }

  private Workspace workspace() throws ConfigurationException {
    ConfigurationFiles configurations = configurations();
    Configuration.ofReading(configurations.within(folder));
    return new Workspace(folder, configurations, new Rulesets(packs, grouping, engines));
  }

  /**
   * Begins a check of documents whose results may be known.
   *
   * @param store where results are kept, or empty to do without
   * @param build tells this build of the program from others
   * @throws ConfigurationException if the configuration of the folder cannot be read; what else is
   *     wrong is told when rules are needed
   */
  public Check check(Optional<ResultStore> store, Optional<String> build)
      throws ConfigurationException {
    // Rules of others may depend on what nobody knows.
    Optional<KnownResults> known =
        packs == null && store.isPresent() && build.isPresent()
            ? Optional.of(new KnownResults(store.get(), build.get(), engines))
            : Optional.empty();
    return new Check(workspace(), known);
  }
}

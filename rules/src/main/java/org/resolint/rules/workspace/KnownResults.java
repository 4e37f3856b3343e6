package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.PackedReport;
import org.resolint.core.cache.ResultKey;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.LevelChoice;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.core.settings.Options.NumberChoice;
import org.resolint.core.settings.Placed;
import org.resolint.core.settings.SuppressionChoice;
import org.resolint.core.suppression.SuppressionEntry;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.pattern.PatternFile;

/**
 * The reports of earlier checks under the same options by the same build. Thread-safe.
 *
 * <p>A report is known by all that it depends on: the names and bytes of the documents, what holds
 * for each of them when all configurations are merged, the bytes of the termbases, word lists and
 * files of rules, the build, and the engine of the grammar rules where they may run.
 */
final class KnownResults {
  private final ResultStore store;
  private final String build;
  private final GrammarEngines engines;

  KnownResults(ResultStore store, String build, GrammarEngines engines) {
    this.store = store;
    this.build = build;
    this.engines = engines;
  }

  /**
   * By what documents are known.
   *
   * @param report all of them together
   * @param options what holds for each of them
   * @param each each of them, under its options
   */
  record Keys(
      ResultKey report, Map<DocumentInput, ResultKey> options, Map<DocumentInput, ResultKey> each) {
    Keys {
      options = Map.copyOf(options);
      each = Map.copyOf(each);
    }
  }

  /** The keys of documents; empty if one of them cannot be read now. */
  Optional<Keys> keys(Documents documents) {
    try {
      IdentityHashMap<Options, ResultKey> ofOptions = new IdentityHashMap<>();
      Map<DocumentInput, ResultKey> options = new HashMap<>();
      ResultKey.Builder report = ResultKey.builder();
      Map<DocumentInput, ResultKey> each = new HashMap<>();
      report.add(documents.inputs().size());
      for (DocumentInput input : documents.inputs()) {
        // Rule packs of others may depend on what nobody knows.
        if (!(input instanceof WorkspaceDocument document)
            || !document.options().rulePacks().isEmpty()) {
          return Optional.empty();
        }
        ResultKey its = ofOptions.get(document.options());
        if (its == null) {
          its = ofOptions(document.options());
          ofOptions.put(document.options(), its);
        }
        options.put(document, its);
        ResultKey key =
            ResultKey.builder()
                .add(document.path())
                .add(document.suppressions().stream().map(SuppressionEntry::place).toList())
                .add(document.bytes())
                .build();
        each.put(document, key);
        report.add(its.name()).add(key.name());
      }
      report.add(documents.missing().size());
      for (UnreadableDocument missing : documents.missing()) {
        report.add(missing.path()).add(missing.message());
      }
      return Optional.of(new Keys(report.build(), options, each));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private ResultKey ofOptions(Options options) throws IOException {
    ResultKey.Builder key = ResultKey.builder().add(build);
    key.add(text(options.language())).add(text(options.organ())).add(text(options.profile()));
    key.add(options.levels().size());
    for (LevelChoice choice : options.levels()) {
      key.add(choice.rule().text()).add(choice.level().name());
    }
    key.add(options.select().stream().map(Placed::text).toList());
    key.add(options.ignore().stream().map(Placed::text).toList());
    key.add(options.numbers().size());
    for (NumberChoice choice : options.numbers()) {
      key.add(choice.rule().text()).add(choice.name().text()).add(choice.value());
    }
    add(options.glossaries(), key);
    key.add(String.valueOf(options.usesShippedGlossary()));
    key.add(options.words().stream().map(Placed::text).toList());
    add(options.wordLists(), key);
    key.add(options.versions() == null ? null : options.versions().toString());
    addRules(options, key);
    addSuppressions(options, key);
    boolean grammarMayRun = options.profile() != null || !options.select().isEmpty();
    key.add(grammarMayRun ? engines.stamp() : null);
    return key.build();
  }

  private static void add(List<NamedFile> files, ResultKey.Builder key) throws IOException {
    key.add(files.size());
    for (NamedFile file : files) {
      key.add(file.written().text()).add(Files.readAllBytes(file.file()));
    }
  }

  private static void addRules(Options options, ResultKey.Builder key) throws IOException {
    key.add(options.rules().size());
    if (options.rules().isEmpty()) {
      return;
    }
    try {
      for (PatternFile file : RuleFinder.find(options.rules())) {
        key.add(file.name()).add(file.bytes());
      }
    } catch (ConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static void addSuppressions(Options options, ResultKey.Builder key) {
    key.add(options.suppressions().size());
    for (SuppressionChoice choice : options.suppressions()) {
      key.add(choice.entry().place());
      key.add(choice.paths().stream().map(path -> path.written().text()).toList());
      key.add(choice.paragraphs().stream().map(Placed::text).toList());
      key.add(choice.fingerprints().stream().map(Placed::text).toList());
      key.add(choice.rules().stream().map(Placed::text).toList());
    }
  }

  private static @Nullable String text(@Nullable Placed placed) {
    return placed == null ? null : placed.text();
  }

  /** Whether termbases, word lists and rules are still those that keys were made of. */
  boolean isCurrent(Keys keys) {
    IdentityHashMap<Options, ResultKey> now = new IdentityHashMap<>();
    try {
      for (Map.Entry<DocumentInput, ResultKey> entry : keys.options().entrySet()) {
        Options options = ((WorkspaceDocument) entry.getKey()).options();
        ResultKey key = now.get(options);
        if (key == null) {
          key = ofOptions(options);
          now.put(options, key);
        }
        if (!key.equals(entry.getValue())) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The report on all documents, if it is known. */
  Optional<LintReport> find(Keys keys) {
    return store.read(keys.report(), PackedReport::unpack);
  }

  /** What is known of each document. */
  KnownGroups documents(Keys keys) {
    return KnownGroups.in(store, keys);
  }

  /**
   * Keeps a report, unless a rule broke or a document changed meanwhile, so that nobody knows what
   * it is about.
   */
  void keep(Keys keys, LintReport report) {
    if (report.failures().isEmpty()
        && keys.each().keySet().stream().allMatch(KnownResults::isSteady)) {
      PackedReport.pack(report, store.largest())
          .ifPresent(bytes -> store.write(keys.report(), bytes));
    }
  }

  private static boolean isSteady(DocumentInput input) {
    return input instanceof WorkspaceDocument document && !document.hasChanged();
  }
}

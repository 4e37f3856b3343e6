package org.resolint.rules.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
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
import org.resolint.core.settings.Options.Glossary;
import org.resolint.core.settings.Options.LevelChoice;
import org.resolint.core.settings.Placed;
import org.resolint.rules.pattern.PatternFile;

/**
 * The reports of earlier checks under the same options by the same build. Thread-safe.
 *
 * <p>A report is known by all that it depends on: the names and bytes of the documents, the options
 * that choose language, rules, levels, words and versions, the bytes of the termbases and of the
 * files of rules, the build.
 */
final class KnownResults {
  private final ResultStore store;
  private final String build;
  private final Options options;

  KnownResults(ResultStore store, String build, Options options) {
    this.store = store;
    this.build = build;
    this.options = options;
  }

  /**
   * By what documents are known.
   *
   * @param report all of them together
   * @param options what holds for each of them
   * @param each each of them, under these options
   */
  record Keys(ResultKey report, ResultKey options, Map<DocumentInput, ResultKey> each) {
    Keys {
      each = Map.copyOf(each);
    }
  }

  /** The keys of documents; empty if one of them cannot be read now. */
  Optional<Keys> keys(Documents documents) {
    try {
      ResultKey ofOptions = ofOptions();
      ResultKey.Builder report = ResultKey.builder().add(ofOptions.name());
      Map<DocumentInput, ResultKey> each = new HashMap<>();
      report.add(documents.inputs().size());
      for (DocumentInput input : documents.inputs()) {
        if (!(input instanceof WorkspaceDocument document)) {
          return Optional.empty();
        }
        ResultKey key = ResultKey.builder().add(document.path()).add(document.bytes()).build();
        each.put(document, key);
        report.add(key.name());
      }
      report.add(documents.missing().size());
      for (UnreadableDocument missing : documents.missing()) {
        report.add(missing.path()).add(missing.message());
      }
      return Optional.of(new Keys(report.build(), ofOptions, each));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private ResultKey ofOptions() throws IOException {
    ResultKey.Builder key = ResultKey.builder().add(build);
    key.add(text(options.language()));
    key.add(options.levels().size());
    for (LevelChoice choice : options.levels()) {
      key.add(choice.rule().text()).add(choice.level().name());
    }
    key.add(options.select().stream().map(Placed::text).toList());
    key.add(options.ignore().stream().map(Placed::text).toList());
    key.add(options.glossaries().size());
    for (Glossary glossary : options.glossaries()) {
      key.add(glossary.written().text()).add(Files.readAllBytes(glossary.file()));
    }
    key.add(String.valueOf(options.shippedGlossary()));
    key.add(options.words());
    key.add(options.versions() == null ? null : options.versions().toString());
    addRules(key);
    return key.build();
  }

  private void addRules(ResultKey.Builder key) throws IOException {
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

  private static @Nullable String text(@Nullable Placed placed) {
    return placed == null ? null : placed.text();
  }

  /** Whether termbases and rules are still those that keys were made of. */
  boolean isCurrent(Keys keys) {
    try {
      return ofOptions().equals(keys.options());
    } catch (IOException e) {
      return false;
    }
  }

  /** The report on all documents, if it is known. */
  Optional<LintReport> find(Keys keys) {
    return store.read(keys.report(), PackedReport::unpack);
  }

  /** What is known of each document. */
  KnownDocuments documents(Keys keys) {
    return KnownDocuments.in(store, keys.options(), keys.each());
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

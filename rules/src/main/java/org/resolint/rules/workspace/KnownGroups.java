package org.resolint.rules.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.resolint.core.cache.ResultKey;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentResult;
import org.resolint.core.engine.DocumentResults;
import org.resolint.core.rule.CollectionRule;
import org.resolint.rules.workspace.KnownResults.Keys;

/** What is known of documents, of those under the same options in one file. Thread-safe. */
final class KnownGroups implements DocumentResults {
  private final Map<DocumentInput, KnownDocuments> byInput;
  private final List<KnownDocuments> groups;
  private final AtomicInteger found = new AtomicInteger();

  private KnownGroups(Map<DocumentInput, KnownDocuments> byInput, List<KnownDocuments> groups) {
    this.byInput = byInput;
    this.groups = groups;
  }

  /** Reads what is known. */
  static KnownGroups in(ResultStore store, Keys keys) {
    Map<ResultKey, KnownDocuments> byOptions = new HashMap<>();
    Map<DocumentInput, KnownDocuments> byInput = new HashMap<>();
    keys.options()
        .forEach(
            (input, options) ->
                byInput.put(
                    input,
                    byOptions.computeIfAbsent(
                        options, key -> KnownDocuments.in(store, key, keys.each()))));
    return new KnownGroups(byInput, new ArrayList<>(byOptions.values()));
  }

  @Override
  public Optional<DocumentResult> find(DocumentInput input, List<CollectionRule<?>> comparing) {
    KnownDocuments known = byInput.get(input);
    Optional<DocumentResult> result =
        known == null ? Optional.empty() : known.find(input, comparing);
    if (result.isPresent()) {
      found.incrementAndGet();
    }
    return result;
  }

  @Override
  public void keep(DocumentInput input, DocumentResult result, List<CollectionRule<?>> comparing) {
    KnownDocuments known = byInput.get(input);
    if (known != null) {
      known.keep(input, result, comparing);
    }
  }

  /** How many documents were known. */
  int found() {
    return found.get();
  }

  /** Keeps what this run used, and of the rest what there is room for. */
  void save() {
    groups.forEach(KnownDocuments::save);
  }
}

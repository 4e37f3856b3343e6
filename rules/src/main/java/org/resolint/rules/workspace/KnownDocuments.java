package org.resolint.rules.workspace;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.cache.PackedDocument;
import org.resolint.core.cache.ResultKey;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.DocumentResult;
import org.resolint.core.engine.DocumentResults;
import org.resolint.core.pack.PackedInput;
import org.resolint.core.pack.PackedOutput;
import org.resolint.core.rule.CollectionRule;

/**
 * What documents gave in earlier runs under the same options by the same build, all in one file.
 * Thread-safe. Of two runs that save at a time, one wins.
 */
final class KnownDocuments implements DocumentResults {
  /** More bytes than a name takes with what tells its length and that of the result. */
  private static final int NAME = 80;

  private final ResultStore store;
  private final ResultKey key;
  private final Map<DocumentInput, ResultKey> names;
  private final Map<String, byte[]> earlier;
  private final Map<String, byte[]> used = new ConcurrentHashMap<>();

  private KnownDocuments(
      ResultStore store,
      ResultKey key,
      Map<DocumentInput, ResultKey> names,
      Map<String, byte[]> earlier) {
    this.store = store;
    this.key = key;
    this.names = names;
    this.earlier = earlier;
  }

  /**
   * Reads what is known.
   *
   * @param key tells options and build
   * @param names by what each document of the run is known; its name and bytes count
   */
  static KnownDocuments in(ResultStore store, ResultKey key, Map<DocumentInput, ResultKey> names) {
    return new KnownDocuments(
        store, key, names, store.read(key, KnownDocuments::read).orElseGet(Map::of));
  }

  private static Map<String, byte[]> read(ByteBuffer bytes) {
    PackedInput in = new PackedInput(bytes);
    Map<String, byte[]> all = new LinkedHashMap<>();
    while (bytes.hasRemaining()) {
      all.put(in.text(), in.bytes());
    }
    return all;
  }

  @Override
  public Optional<DocumentResult> find(DocumentInput input, List<CollectionRule<?>> comparing) {
    ResultKey name = names.get(input);
    byte[] bytes = name == null ? null : earlier.get(name.name());
    if (name == null || bytes == null || !PackedDocument.areKept(comparing)) {
      return Optional.empty();
    }
    try {
      DocumentResult result = PackedDocument.unpack(Squeezed.open(bytes), comparing);
      used.put(name.name(), bytes);
      return Optional.of(result);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(DocumentInput input, DocumentResult result, List<CollectionRule<?>> comparing) {
    ResultKey name = names.get(input);
    if (name != null && input instanceof WorkspaceDocument document && !document.hasChanged()) {
      PackedDocument.pack(result, comparing)
          .ifPresent(bytes -> used.put(name.name(), Squeezed.close(bytes)));
    }
  }

  /** Keeps what this run used, and of the rest what there is room for. */
  void save() {
    if (earlier.keySet().containsAll(used.keySet())) {
      return;
    }
    Map<String, byte[]> all = new LinkedHashMap<>(used);
    earlier.forEach(all::putIfAbsent);
    PackedOutput out = new PackedOutput();
    for (Map.Entry<String, byte[]> entry : all.entrySet()) {
      if (out.size() + entry.getValue().length + NAME <= store.largest()) {
        out.text(entry.getKey());
        out.bytes(entry.getValue());
      }
    }
    store.write(key, out.toByteArray());
  }
}

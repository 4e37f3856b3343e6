package org.resolint.core.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a data file: a text, a list or a mapping. Numbers and booleans are texts; what they
 * mean is the reader's business. Immutable.
 */
public sealed interface DataNode {

  /** Where the value starts. */
  Location at();

  /**
   * A place in a data file.
   *
   * @param line 1-based
   * @param column 1-based, in characters as the parser counts them
   */
  record Location(String file, int line, int column) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  /** A text, a number or a boolean as written; {@code null} reads as the empty text. */
  record Scalar(Location at, String text) implements DataNode {}

  /** A list. */
  record Sequence(Location at, List<DataNode> items) implements DataNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A mapping in the order of the file; its keys are unique.
   *
   * @param at where it starts
   * @param entries the values by key
   * @param keys where each key stands
   */
  record Mapping(Location at, Map<String, DataNode> entries, Map<String, Location> keys)
      implements DataNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keys = Map.copyOf(keys);
    }

    /** A mapping that does not know where its keys stand. */
    public Mapping(Location at, Map<String, DataNode> entries) {
      this(at, entries, Map.of());
    }

    /** Leaves the places of the keys out, which compiled data does not have. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Mapping mapping
          && at.equals(mapping.at)
          && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
      return Objects.hash(at, entries);
    }

    /** Where a key stands, or the mapping if it is not known. */
    public Location keyAt(String key) {
      return keys.getOrDefault(key, at);
    }
  }

  /** This value as a text. */
  default String text() {
    if (this instanceof Scalar scalar) {
      return scalar.text();
    }
    throw error("expected a text");
  }

  /** This value as a whole number. */
  default int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw new DataException(at() + ": expected a whole number, found '" + text() + "'", e);
    }
  }

  /** The items of a list; a single text counts as a list of one, an empty text as an empty list. */
  default List<DataNode> items() {
    if (this instanceof Sequence sequence) {
      return sequence.items();
    }
    if (this instanceof Scalar scalar) {
      return scalar.text().isEmpty() ? List.of() : List.of(this);
    }
    throw error("expected a list");
  }

  /** The texts of a list; see {@link #items()}. */
  default List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (DataNode item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  /** The entries of a mapping; an empty text counts as an empty mapping. */
  default Map<String, DataNode> entries() {
    if (this instanceof Mapping mapping) {
      return mapping.entries();
    }
    if (this instanceof Scalar scalar && scalar.text().isEmpty()) {
      return Map.of();
    }
    throw error("expected a mapping");
  }

  /** The value under a key of a mapping. */
  default Optional<DataNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The value under a key that must be there. */
  default DataNode get(String key) {
    return find(key).orElseThrow(() -> error("expected a key '" + key + "'"));
  }

  /** The entries under a key, none if the key is absent. */
  default Map<String, DataNode> entriesOf(String key) {
    return find(key).map(DataNode::entries).orElse(Map.of());
  }

  /** The texts under a key, none if the key is absent. */
  default List<String> textsOf(String key) {
    return find(key).map(DataNode::texts).orElse(List.of());
  }

  /** An exception that says what is wrong with this value and where it stands. */
  default DataException error(String problem) {
    return new DataException(at() + ": " + problem);
  }
}

package org.resolint.core.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataNode.Mapping;
import org.resolint.core.config.DataNode.Scalar;
import org.resolint.core.config.DataNode.Sequence;
import org.resolint.core.text.SimilarNames;

/**
 * A mapping of a configuration, every key of which is known. A key without a value counts as
 * missing.
 */
final class Section {
  private final Mapping mapping;

  private Section(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Takes a value for a mapping.
   *
   * @param keys the keys that it may have
   * @param expected what it should be, for the message if it is no mapping
   * @throws ConfigurationException if it is none, or has another key
   */
  static Section of(DataNode node, List<String> keys, String expected)
      throws ConfigurationException {
    if (!(node instanceof Mapping mapping)) {
      throw error(node, "expected " + expected);
    }
    for (String key : mapping.entries().keySet()) {
      if (!keys.contains(key)) {
        String question = SimilarNames.question(key, keys);
        throw new Placed(key, mapping.keyAt(key).toString())
            .error("unknown key '" + key + "'" + question);
      }
    }
    return new Section(mapping);
  }

  /** The value under a key, or null. */
  @Nullable DataNode value(String key) {
    DataNode node = mapping.entries().get(key);
    return node == null || isNull(node) ? null : node;
  }

  /** The value under a key that must be there. */
  DataNode required(String key, String expected) throws ConfigurationException {
    DataNode node = value(key);
    if (node == null) {
      throw error(mapping, "'" + key + "' is missing; expected " + expected);
    }
    return node;
  }

  /** The one text under a key, or null. */
  @Nullable Placed text(String key) throws ConfigurationException {
    DataNode node = value(key);
    return node == null ? null : text(node, "one value");
  }

  /** The truth under a key, or null. */
  Options.@Nullable Switch truth(String key) throws ConfigurationException {
    Placed written = text(key);
    if (written == null) {
      return null;
    }
    return switch (written.text()) {
      case "true" -> new Options.Switch(true, written);
      case "false" -> new Options.Switch(false, written);
      default -> throw written.error("expected true or false, found '" + written.text() + "'");
    };
  }

  /** The items of the list under a key, none if there is no such key. */
  List<DataNode> items(String key) throws ConfigurationException {
    DataNode node = value(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Sequence sequence)) {
      throw error(node, "expected a list, such as '" + key + ": [ … ]'");
    }
    return sequence.items();
  }

  /** The texts of the list under a key, none if there is no such key. */
  List<Placed> texts(String key) throws ConfigurationException {
    return texts(items(key));
  }

  /** The one text or the list of texts under a key, none if there is no such key. */
  List<Placed> textOrTexts(String key) throws ConfigurationException {
    DataNode node = value(key);
    return node instanceof Scalar ? List.of(text(node, "a text")) : texts(key);
  }

  private static List<Placed> texts(List<DataNode> nodes) throws ConfigurationException {
    List<Placed> texts = new ArrayList<>();
    for (DataNode item : nodes) {
      texts.add(text(item, "a text"));
    }
    return texts;
  }

  /** The values of the mapping under a key by their keys, none if there is no such key. */
  Map<Placed, DataNode> entries(String key, String expected) throws ConfigurationException {
    DataNode node = value(key);
    return node == null ? Map.of() : entries(node, expected);
  }

  /** The values of a mapping by their keys. */
  static Map<Placed, DataNode> entries(DataNode node, String expected)
      throws ConfigurationException {
    if (!(node instanceof Mapping values)) {
      throw error(node, "expected " + expected);
    }
    Map<Placed, DataNode> entries = new LinkedHashMap<>();
    values
        .entries()
        .forEach(
            (name, value) -> entries.put(new Placed(name, values.keyAt(name).toString()), value));
    return entries;
  }

  /** A value that must be one text. */
  static Placed text(DataNode node, String expected) throws ConfigurationException {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new Placed(scalar.text(), node.at().toString());
    }
    throw error(node, "expected " + expected);
  }

  private static boolean isNull(DataNode node) {
    return node instanceof Scalar scalar && scalar.text().isEmpty();
  }

  static ConfigurationException error(DataNode node, String problem) {
    return new ConfigurationException(node.at() + ": " + problem);
  }
}

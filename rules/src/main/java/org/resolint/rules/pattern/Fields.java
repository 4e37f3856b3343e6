package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataNode.Mapping;
import org.resolint.core.config.DataNode.Scalar;
import org.resolint.core.config.DataNode.Sequence;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.SimilarNames;

/**
 * The values of a mapping all of whose keys are known, over those of another that hold where it
 * says nothing. A key without a value counts as missing.
 */
final class Fields {
  private final Mapping mapping;
  private final @Nullable Fields below;

  private Fields(Mapping mapping, @Nullable Fields below) {
    this.mapping = mapping;
    this.below = below;
  }

  /**
   * Takes a value for a mapping.
   *
   * @param expected what it should be, for the message if it is none
   * @throws ConfigurationException if it is no mapping
   */
  static Fields of(DataNode node, String expected) throws ConfigurationException {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, null);
    }
    throw error(node, "expected " + expected);
  }

  /** The same over others. */
  Fields over(Fields others) {
    return new Fields(mapping, others);
  }

  /**
   * Looks at the keys.
   *
   * @param owner what has them, for the message
   * @throws ConfigurationException if there is another key than these
   */
  Fields only(Collection<String> keys, String owner) throws ConfigurationException {
    for (String key : mapping.entries().keySet()) {
      if (!keys.contains(key)) {
        String question = SimilarNames.question(key, keys);
        String hint = question.isEmpty() ? "; expected " + String.join(", ", keys) : question;
        throw placed(key).error("unknown key '" + key + "' of " + owner + hint);
      }
    }
    return this;
  }

  /** Where the mapping begins. */
  String place() {
    return mapping.at().toString();
  }

  private Placed placed(String key) {
    return new Placed(key, mapping.keyAt(key).toString());
  }

  /** The value under a key. */
  Optional<DataNode> node(String key) {
    DataNode node = mapping.entries().get(key);
    if (node != null && !(node instanceof Scalar scalar && scalar.text().isEmpty())) {
      return Optional.of(node);
    }
    return below == null ? Optional.empty() : below.node(key);
  }

  /** The one text under a key. */
  Optional<Placed> text(String key) throws ConfigurationException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Optional.empty() : Optional.of(text(node.get()));
  }

  /** The one text under a key that must be there. */
  Placed required(String key, String expected) throws ConfigurationException {
    Optional<Placed> text = text(key);
    if (text.isEmpty()) {
      throw missing(key, expected);
    }
    return text.get();
  }

  /** Says that a key is missing. */
  ConfigurationException missing(String key, String expected) {
    return error(mapping, "the key '" + key + "' is missing; expected " + expected);
  }

  /** The truth under a key. */
  boolean truth(String key, boolean otherwise) throws ConfigurationException {
    Optional<Placed> text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    return switch (text.get().text()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw text.get()
              .error("expected '" + key + "' true or false, found '" + text.get().text() + "'");
    };
  }

  /** The number under a key, from 0. */
  Optional<Integer> number(String key) throws ConfigurationException {
    Optional<Placed> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.get().text().matches("\\d{1,9}")) {
      throw text.get()
          .error("expected '" + key + "' a whole number, found '" + text.get().text() + "'");
    }
    return Optional.of(Integer.parseInt(text.get().text()));
  }

  /** The one text or the list of texts under a key, none if there is no such key. */
  List<Placed> texts(String key) throws ConfigurationException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? List.of() : texts(node.get());
  }

  /** The texts of a list, or the one text. */
  static List<Placed> texts(DataNode node) throws ConfigurationException {
    if (!(node instanceof Sequence sequence)) {
      return List.of(text(node));
    }
    List<Placed> texts = new ArrayList<>();
    for (DataNode item : sequence.items()) {
      texts.add(text(item));
    }
    return texts;
  }

  /** The values of the mapping under a key by their keys, none if there is no such key. */
  Map<Placed, DataNode> entries(String key, String expected) throws ConfigurationException {
    Optional<DataNode> node = node(key);
    return node.isEmpty() ? Map.of() : Fields.of(node.get(), expected).entries();
  }

  /** All values by their keys. */
  Map<Placed, DataNode> entries() {
    Map<Placed, DataNode> entries = new LinkedHashMap<>();
    mapping.entries().forEach((key, value) -> entries.put(placed(key), value));
    return entries;
  }

  /** The items of the list under a key, none if there is no such key. */
  List<DataNode> items(String key) throws ConfigurationException {
    Optional<DataNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    throw error(node.get(), "expected a list under '" + key + "'");
  }

  private static Placed text(DataNode node) throws ConfigurationException {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new Placed(scalar.text(), node.at().toString());
    }
    throw error(node, "expected a text");
  }

  static ConfigurationException error(DataNode node, String problem) {
    return new ConfigurationException(node.at() + ": " + problem);
  }
}

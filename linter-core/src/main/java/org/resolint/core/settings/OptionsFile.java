package org.resolint.core.settings;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.DataException;
import org.resolint.core.config.DataNode;
import org.resolint.core.config.DataNode.Mapping;
import org.resolint.core.config.DataNode.Scalar;
import org.resolint.core.config.DataNode.Sequence;
import org.resolint.core.config.DataReader;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.settings.Options.Glossary;
import org.resolint.core.settings.Options.LevelChoice;
import org.resolint.core.settings.Options.RuleSource;

/** Finds and reads {@code resolint.yml}. */
public final class OptionsFile {
  /** The name by which a configuration is found. */
  public static final String NAME = "resolint.yml";

  private static final List<String> KEYS =
      List.of(
          "language",
          "severity",
          "select",
          "ignore",
          "glossaries",
          "shipped-glossary",
          "words",
          "exclude",
          "versions",
          "rules",
          "rule-packs");

  private final Path folder;
  private final Mapping root;

  private OptionsFile(Path file, Mapping root) {
    this.folder = file.resolveSibling("");
    this.root = root;
  }

  /** The configuration that holds for a folder: its own or that of the nearest folder above. */
  public static Optional<Path> find(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path here = absolute; here != null; here = here.getParent()) {
      Path file = here.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(here.equals(absolute) ? folder.resolve(NAME).normalize() : file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration.
   *
   * @throws ConfigurationException if it cannot be read or says something that has no meaning
   */
  public static Options read(Path file) throws ConfigurationException {
    String name = file.toString().replace(File.separatorChar, '/');
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (isEmpty(new String(bytes, StandardCharsets.UTF_8))) {
        return Options.NONE;
      }
      DataNode node = DataReader.yaml().read(new ByteArrayInputStream(bytes), name);
      if (!(node instanceof Mapping root)) {
        throw new ConfigurationException(node.at() + ": expected keys such as 'language: en'");
      }
      return new OptionsFile(file.toAbsolutePath().normalize(), root).options();
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(name + ": no such file", e);
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read (" + e.getMessage() + ")", e);
    } catch (DataException e) {
      throw new ConfigurationException(oneLine(e), e);
    }
  }

  private static boolean isEmpty(String text) {
    return text.lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
  }

  private static String oneLine(DataException e) {
    String message = e.getMessage() == null ? "cannot be read" : e.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }

  private Options options() throws ConfigurationException {
    for (Map.Entry<String, DataNode> entry : root.entries().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        String question = SimilarNames.question(entry.getKey(), KEYS);
        throw new ConfigurationException(
            root.keyAt(entry.getKey()) + ": unknown key '" + entry.getKey() + "'" + question);
      }
    }
    return new Options(
        text("language"),
        levels(),
        texts("select"),
        texts("ignore"),
        glossaries(),
        truth("shipped-glossary"),
        texts("words").stream().map(Placed::text).toList(),
        exclusions(),
        versions(),
        ruleSources("rules"),
        ruleSources("rule-packs"));
  }

  private List<LevelChoice> levels() throws ConfigurationException {
    DataNode node = root.entries().get("severity");
    if (node == null || isNull(node)) {
      return List.of();
    }
    if (!(node instanceof Mapping mapping)) {
      throw error(node, "expected a level for each rule, such as 'spelling: warning'");
    }
    List<LevelChoice> levels = new ArrayList<>();
    for (Map.Entry<String, DataNode> entry : mapping.entries().entrySet()) {
      String place = mapping.keyAt(entry.getKey()).toString();
      levels.add(new LevelChoice(new Placed(entry.getKey(), place), level(entry.getValue())));
    }
    return levels;
  }

  private static Level level(DataNode node) throws ConfigurationException {
    List<String> names =
        Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
    Placed written = placed(node, "a level: " + String.join(", ", names));
    if (!names.contains(written.text())) {
      String question = SimilarNames.question(written.text(), names);
      throw written.error(
          "unknown level '"
              + written.text()
              + (question.isEmpty() ? "'; expected " + String.join(", ", names) : "'" + question));
    }
    return Level.valueOf(written.text().toUpperCase(Locale.ROOT));
  }

  private List<Glossary> glossaries() throws ConfigurationException {
    List<Glossary> glossaries = new ArrayList<>();
    for (Placed written : texts("glossaries")) {
      glossaries.add(new Glossary(folder.resolve(written.text()).normalize(), written));
    }
    return glossaries;
  }

  private List<Exclusion> exclusions() throws ConfigurationException {
    List<Exclusion> exclusions = new ArrayList<>();
    for (Placed pattern : texts("exclude")) {
      exclusions.add(Exclusion.of(folder, pattern));
    }
    return exclusions;
  }

  private List<RuleSource> ruleSources(String key) throws ConfigurationException {
    List<RuleSource> sources = new ArrayList<>();
    for (Placed written : texts(key)) {
      sources.add(new RuleSource(folder, written));
    }
    return sources;
  }

  private @Nullable VersionNames versions() throws ConfigurationException {
    Placed written = text("versions");
    return written == null ? null : VersionNames.of(written);
  }

  private @Nullable Placed text(String key) throws ConfigurationException {
    DataNode node = root.entries().get(key);
    return node == null || isNull(node) ? null : placed(node, "one value");
  }

  private @Nullable Boolean truth(String key) throws ConfigurationException {
    Placed written = text(key);
    if (written == null) {
      return null;
    }
    return switch (written.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw written.error("expected true or false, found '" + written.text() + "'");
    };
  }

  private List<Placed> texts(String key) throws ConfigurationException {
    DataNode node = root.entries().get(key);
    if (node == null || isNull(node)) {
      return List.of();
    }
    if (!(node instanceof Sequence sequence)) {
      throw error(node, "expected a list, such as '" + key + ": [ … ]'");
    }
    List<Placed> texts = new ArrayList<>();
    for (DataNode item : sequence.items()) {
      texts.add(placed(item, "a text"));
    }
    return texts;
  }

  private static Placed placed(DataNode node, String expected) throws ConfigurationException {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new Placed(scalar.text(), node.at().toString());
    }
    throw error(node, "expected " + expected);
  }

  private static boolean isNull(DataNode node) {
    return node instanceof Scalar scalar && scalar.text().isEmpty();
  }

  private static ConfigurationException error(DataNode node, String problem) {
    return new ConfigurationException(node.at() + ": " + problem);
  }
}

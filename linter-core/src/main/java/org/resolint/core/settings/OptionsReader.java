package org.resolint.core.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.config.DataNode;
import org.resolint.core.engine.Settings.Level;
import org.resolint.core.settings.Options.LevelChoice;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.core.settings.Options.NumberChoice;
import org.resolint.core.settings.Options.RuleSource;
import org.resolint.core.text.SimilarNames;

/** Reads what a configuration says, for all files or for some. */
final class OptionsReader {
  /** What can be said of some files. */
  static final List<String> FILE_KEYS =
      List.of(
          "language",
          "organ",
          "profile",
          "severity",
          "select",
          "ignore",
          "options",
          "glossaries",
          "shipped-glossary",
          "words",
          "word-lists");

  /** What else can be said where all files are meant. */
  static final List<String> ROOT_KEYS =
      List.of("extends", "exclude", "versions", "rules", "rule-packs", "suppressions", "overrides");

  /** What else an override says. */
  static final List<String> OVERRIDE_KEYS = List.of("files");

  private final Path folder;

  /**
   * A reader.
   *
   * @param folder what relative paths count from
   */
  OptionsReader(Path folder) {
    this.folder = folder;
  }

  /** Reads a whole file. */
  FileOptions file(DataNode root) throws ConfigurationException {
    Section section = Section.of(root, both(FILE_KEYS, ROOT_KEYS), "keys such as 'language: en'");
    List<FileOptions.ForFiles> overrides = new ArrayList<>();
    for (DataNode item : section.items("overrides")) {
      overrides.add(override(item));
    }
    return new FileOptions(section.textOrTexts("extends"), options(section), overrides);
  }

  private FileOptions.ForFiles override(DataNode node) throws ConfigurationException {
    Section section =
        Section.of(node, both(OVERRIDE_KEYS, FILE_KEYS), "keys such as 'files: [ \"drafts/**\" ]'");
    section.required("files", "a list of patterns such as 'drafts/**'");
    List<PathPattern> files = patterns(section.texts("files"));
    if (files.isEmpty()) {
      throw Section.error(node, "'files' is empty; expected a pattern such as 'drafts/**'");
    }
    return new FileOptions.ForFiles(files, options(section));
  }

  private Options options(Section section) throws ConfigurationException {
    return new Options(
        section.text("language"),
        section.text("organ"),
        section.text("profile"),
        levels(section),
        section.texts("select"),
        section.texts("ignore"),
        numbers(section),
        files(section.texts("glossaries")),
        section.truth("shipped-glossary"),
        section.texts("words"),
        files(section.texts("word-lists")),
        patterns(section.texts("exclude")),
        versions(section),
        sources(section.texts("rules")),
        sources(section.texts("rule-packs")),
        suppressions(section));
  }

  private static List<LevelChoice> levels(Section section) throws ConfigurationException {
    List<LevelChoice> levels = new ArrayList<>();
    for (Map.Entry<Placed, DataNode> entry :
        section
            .entries("severity", "a level for each rule, such as 'spelling: warning'")
            .entrySet()) {
      levels.add(new LevelChoice(entry.getKey(), level(entry.getValue())));
    }
    return levels;
  }

  private static Level level(DataNode node) throws ConfigurationException {
    List<String> names =
        Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
    Placed written = Section.text(node, "a level: " + String.join(", ", names));
    if (!names.contains(written.text())) {
      String question = SimilarNames.question(written.text(), names);
      throw written.error(
          "unknown level '"
              + written.text()
              + (question.isEmpty() ? "'; expected " + String.join(", ", names) : "'" + question));
    }
    return Level.valueOf(written.text().toUpperCase(Locale.ROOT));
  }

  private static List<NumberChoice> numbers(Section section) throws ConfigurationException {
    List<NumberChoice> numbers = new ArrayList<>();
    for (Map.Entry<Placed, DataNode> rule :
        section.entries("options", "a mapping for each rule").entrySet()) {
      for (Map.Entry<Placed, DataNode> entry :
          Section.entries(rule.getValue(), "options of the rule and their values").entrySet()) {
        numbers.add(new NumberChoice(rule.getKey(), entry.getKey(), number(entry.getValue())));
      }
    }
    return numbers;
  }

  private static int number(DataNode node) throws ConfigurationException {
    Placed written = Section.text(node, "a whole number");
    try {
      return Integer.parseInt(written.text());
    } catch (NumberFormatException e) {
      throw new ConfigurationException(
          written.place() + ": expected a whole number, found '" + written.text() + "'", e);
    }
  }

  private List<NamedFile> files(List<Placed> written) throws ConfigurationException {
    List<NamedFile> files = new ArrayList<>();
    for (Placed each : written) {
      try {
        files.add(
            each.text().startsWith(Resources.PREFIX)
                ? new NamedFile(Resources.path(each), each)
                : new NamedFile(folder.resolve(each.text()).normalize(), each));
      } catch (InvalidPathException e) {
        throw new ConfigurationException(
            each.place() + ": '" + each.text() + "' is no path: " + e.getReason(), e);
      }
    }
    return files;
  }

  private List<RuleSource> sources(List<Placed> written) {
    List<RuleSource> sources = new ArrayList<>();
    for (Placed each : written) {
      sources.add(new RuleSource(folder, each));
    }
    return sources;
  }

  private List<SuppressionChoice> suppressions(Section section) throws ConfigurationException {
    SuppressionReader reader = new SuppressionReader(folder);
    List<SuppressionChoice> suppressions = new ArrayList<>();
    for (DataNode item : section.items("suppressions")) {
      suppressions.add(reader.choice(item));
    }
    return suppressions;
  }

  private List<PathPattern> patterns(List<Placed> written) throws ConfigurationException {
    List<PathPattern> patterns = new ArrayList<>();
    for (Placed pattern : written) {
      patterns.add(PathPattern.of(folder, pattern));
    }
    return patterns;
  }

  private static @Nullable VersionNames versions(Section section) throws ConfigurationException {
    Placed written = section.text("versions");
    return written == null ? null : VersionNames.of(written);
  }

  private static List<String> both(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}

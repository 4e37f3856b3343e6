package org.resolint.cli;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.Ruleset;
import org.resolint.core.rule.Extent;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RuleNumber;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.Options.NamedFile;
import org.resolint.core.settings.Options.RuleSource;
import org.resolint.core.settings.PathPattern;
import org.resolint.core.settings.Placed;
import org.resolint.core.settings.SuppressionChoice;
import org.resolint.rules.workspace.Workspace;

/**
 * What holds for a file, as a configuration that says the same without any other; each value with
 * the place where it is written.
 */
final class ConfigurationText {
  private static final String DEFAULT = "default";

  private final Writer out;
  private final Options options;
  private final Ruleset ruleset;

  private ConfigurationText(Writer out, Options options, Ruleset ruleset) {
    this.out = out;
    this.options = options;
    this.ruleset = ruleset;
  }

  /**
   * Writes what holds for a file, be it there or not.
   *
   * @throws ConfigurationException if its configuration is unsound
   */
  static void write(Path file, Workspace workspace, Writer out)
      throws ConfigurationException, IOException {
    out.write("# What holds for " + file.toString().replace(File.separatorChar, '/') + "\n");
    new ConfigurationText(out, workspace.options(file), workspace.ruleset(file)).write();
  }

  private void write() throws IOException {
    value("language", options.language(), "found out for each document");
    value("organ", options.organ(), "what each document says");
    Placed profile = options.profile();
    line(
        "profile: " + ruleset.settings().extent().label(),
        profile == null ? DEFAULT : profile.place());
    levels();
    numbers();
    list("glossaries", files(options.glossaries()));
    Options.Switch shipped = options.shippedGlossary();
    line(
        "shipped-glossary: " + options.usesShippedGlossary(),
        shipped == null ? DEFAULT : shipped.written().place());
    list("words", options.words());
    list("word-lists", files(options.wordLists()));
    list("exclude", options.exclude().stream().map(PathPattern::written).toList());
    if (options.versions() != null) {
      value("versions", options.versions().written(), "");
    }
    list("rules", sources(options.rules()));
    list("rule-packs", sources(options.rulePacks()));
    suppressions();
  }

  private static List<Placed> files(List<NamedFile> files) {
    return files.stream().map(each -> new Placed(name(each), each.written().place())).toList();
  }

  private static String name(NamedFile file) {
    return file.file().getFileSystem().equals(FileSystems.getDefault())
        ? file.file().toString().replace(File.separatorChar, '/')
        : file.written().text();
  }

  private static List<Placed> sources(List<RuleSource> sources) {
    return sources.stream().map(RuleSource::written).toList();
  }

  private void levels() throws IOException {
    out.write("severity:\n");
    for (RuleInfo rule : ruleset.registry().infos()) {
      String level =
          ruleset
              .settings()
              .severity(rule)
              .map(severity -> severity.name().toLowerCase(Locale.ROOT))
              .orElse("off");
      line("  " + rule.id() + ": " + level, origin(rule));
    }
  }

  /** Where it was said whether a rule runs, and at what level. */
  private String origin(RuleInfo rule) {
    Placed ignored = last(options.ignore(), rule);
    if (ignored != null) {
      return ignored.place();
    }
    Placed selected = last(options.select(), rule);
    if (!options.select().isEmpty() && selected == null) {
      return options.select().get(0).place();
    }
    Placed profile = options.profile();
    if (selected == null && rule.extent().compareTo(ruleset.settings().extent()) > 0) {
      return profile == null ? DEFAULT : profile.place();
    }
    List<Placed> levels = options.levels().stream().map(Options.LevelChoice::rule).toList();
    Placed own = last(levels.stream().filter(each -> each.text().equals(rule.id())).toList(), rule);
    Placed level = own == null ? last(levels, rule) : own;
    if (level != null) {
      return level.place();
    }
    if (selected != null && (rule.offByDefault() || rule.extent() == Extent.FULL)) {
      return selected.place();
    }
    return profile != null && rule.extent() == Extent.FULL ? profile.place() : DEFAULT;
  }

  /** The last of the names that is that of a rule or its pack, or null. */
  private static @Nullable Placed last(List<Placed> names, RuleInfo rule) {
    Placed last = null;
    for (Placed name : names) {
      boolean is = name.text().equals(rule.id()) || rule.id().startsWith(name.text() + "/");
      last = is ? name : last;
    }
    return last;
  }

  private void numbers() throws IOException {
    Map<String, Placed> given = new HashMap<>();
    for (Options.NumberChoice choice : options.numbers()) {
      given.put(
          choice.rule().text() + " " + choice.name().text(),
          new Placed(Integer.toString(choice.value()), choice.name().place()));
    }
    Map<String, List<RuleNumber>> all = new LinkedHashMap<>();
    for (RuleInfo rule : ruleset.registry().infos()) {
      if (rule.numbers().length > 0) {
        all.put(rule.id(), List.of(rule.numbers()));
      }
    }
    if (all.isEmpty()) {
      return;
    }
    out.write("options:\n");
    for (Map.Entry<String, List<RuleNumber>> rule : all.entrySet()) {
      out.write("  " + rule.getKey() + ":\n");
      for (RuleNumber number : rule.getValue()) {
        Placed value =
            given.getOrDefault(
                rule.getKey() + " " + number.name(),
                new Placed(Integer.toString(number.value()), DEFAULT));
        line("    " + number.name() + ": " + value.text(), value.place());
      }
    }
  }

  private void suppressions() throws IOException {
    List<SuppressionChoice> choices = options.suppressions();
    if (!choices.isEmpty()) {
      out.write("suppressions:\n");
    }
    for (SuppressionChoice choice : choices) {
      line("  - reason: " + quoted(choice.reason().text()), choice.reason().place());
      list("    rules", choice.rules());
      list("    path", choice.paths().stream().map(PathPattern::written).toList());
      list("    paragraph", choice.paragraphs());
      list("    fingerprint", choice.fingerprints());
    }
  }

  private void value(String key, @Nullable Placed value, String otherwise) throws IOException {
    if (value == null) {
      line("# " + key + ":", otherwise);
    } else {
      line(key + ": " + quoted(value.text()), value.place());
    }
  }

  private void list(String key, List<Placed> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.write(key + ":\n");
    String indent = key.substring(0, key.length() - key.stripLeading().length());
    for (Placed value : values) {
      line(indent + "  - " + quoted(value.text()), value.place());
    }
  }

  private void line(String text, String place) throws IOException {
    out.write(text + " # " + place.replace('\n', ' ') + "\n");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

package org.resolint.rules.workspace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options.RuleSource;
import org.resolint.core.settings.Placed;
import org.resolint.rules.pattern.PatternFile;

/** Finds the files of rules that options name. */
final class RuleFinder {
  private static final String WILD = "*?[{";

  /** As deep as a pattern reaches below its folder. */
  private static final int DEEPEST = 32;

  private RuleFinder() {}

  /**
   * The files, each once, in the order of the options and of their names.
   *
   * @throws ConfigurationException if a path or pattern names none
   */
  static List<PatternFile> find(List<RuleSource> options) throws ConfigurationException {
    Map<Path, PatternFile> files = new LinkedHashMap<>();
    for (RuleSource each : options) {
      for (PatternFile file : find(each.folder(), each.written())) {
        files.putIfAbsent(file.file(), file);
      }
    }
    return List.copyOf(files.values());
  }

  private static List<PatternFile> find(Path folder, Placed written) throws ConfigurationException {
    String text = written.text();
    try {
      if (text.chars().anyMatch(c -> WILD.indexOf(c) >= 0)) {
        return matching(folder, written);
      }
      Path file = folder.resolve(text).normalize();
      if (!Files.isRegularFile(file)) {
        throw written.error("no such file of rules: " + text);
      }
      return List.of(new PatternFile(file, text));
    } catch (InvalidPathException e) {
      String problem = "'" + text + "' is no path: " + e.getReason();
      throw new ConfigurationException(written.place() + ": " + problem, e);
    }
  }

  private static List<PatternFile> matching(Path folder, Placed written)
      throws ConfigurationException {
    String text = written.text();
    int wild = 0;
    while (WILD.indexOf(text.charAt(wild)) < 0) {
      wild++;
    }
    int slash = text.lastIndexOf('/', wild);
    Path start = folder.resolve(text.substring(0, slash + 1)).normalize();
    try {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + text.substring(slash + 1));
      List<PatternFile> files = new ArrayList<>();
      try (Stream<Path> found = Files.walk(start, text.contains("**") ? DEEPEST : depth(text))) {
        found
            .filter(file -> matcher.matches(start.relativize(file)))
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(file -> files.add(new PatternFile(file, name(folder, file))));
      }
      if (files.isEmpty()) {
        throw written.error("no file of rules matches '" + text + "'");
      }
      return files;
    } catch (PatternSyntaxException e) {
      String problem = "'" + text + "' is no pattern such as 'rules/*.yml'";
      throw new ConfigurationException(written.place() + ": " + problem, e);
    } catch (IOException | UncheckedIOException e) {
      String problem = "no file of rules matches '" + text + "'";
      throw new ConfigurationException(written.place() + ": " + problem, e);
    }
  }

  private static int depth(String pattern) {
    return (int) pattern.chars().filter(c -> c == '/').count() + 1;
  }

  private static String name(Path folder, Path file) {
    Path name = file.startsWith(folder) ? folder.relativize(file) : file;
    return name.toString().replace(File.separatorChar, '/');
  }
}

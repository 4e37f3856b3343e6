package org.resolint.rules.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.IgnorePattern.Kind;

class IgnoreFilesTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> found(String... paths) throws ConfigurationException {
    return Workspace.in(folder)
        .withoutConfiguration()
        .withoutRules()
        .open()
        .find(List.of(paths))
        .inputs()
        .stream()
        .map(DocumentInput::path)
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "a.md, x/a.md, true",
    "/a.md, x/a.md, false",
    "x/a.md, x/a.md, true",
    "x/*, x/y/a.md, false",
    "x/**, x/y/a.md, true",
    "**/a.md, a.md, true",
    "x/**/a.md, x/a.md, true",
    "x/**/a.md, x/y/z/a.md, true",
    "x**a.md, x/a.md, false",
    "?.md, é.md, true",
    "?.md, 😀.md, true",
    "[!a-c].md, b.md, false",
    "[^a-c].md, d.md, true",
    "[[:digit:]x].md, 7.md, true",
    "[]-]x, ]x, true",
    "[a, [a, false",
    "'a\\*', a*, true",
    "'a\\*', ab, false",
    "'\\!a', !a, true",
    "'\\#a', #a, true",
    "'a ', a, true",
    "'a\\ ', 'a ', true",
    "a/, a, false"
  })
  void a_pattern_means_what_it_means_to_git(String pattern, String path, boolean matches) {
    assertThat(IgnorePattern.of(pattern).orElseThrow().matches(path, Kind.FILE)).isEqualTo(matches);
  }

  @Test
  void a_pattern_with_many_stars_takes_no_time_to_speak_of() {
    String glob = "a*".repeat(60) + "b/**/".repeat(20) + "c";
    assertThat(IgnorePattern.of(glob).orElseThrow().matches("a".repeat(2_000), Kind.FILE))
        .isFalse();
  }

  @Test
  void what_is_ignored_is_left_alone_unless_it_is_named() throws Exception {
    Files.createDirectories(folder.resolve(".git/info"));
    write(".git/info/exclude", "secret.md\n");
    write(".gitignore", "old/\n*.txt\n");
    write("x/.gitignore", "!kept.txt\n/a.md\n");
    write(".resolintignore", "translated\n!notes.txt\n");
    for (String name :
        List.of(
            "a.md",
            "secret.md",
            "b.txt",
            "notes.txt",
            "old/a.md",
            "x/a.md",
            "x/kept.txt",
            "x/y/a.md",
            "x/translated/a.md")) {
      write(name, "text");
    }
    assertThat(found(".")).containsExactly("a.md", "notes.txt", "x/kept.txt", "x/y/a.md");
    assertThat(found("x")).containsExactly("x/kept.txt", "x/y/a.md");
    assertThat(found("b.txt", "old")).containsExactly("b.txt", "old/a.md");
  }

  @Test
  void own_ignore_files_count_outside_of_repositories() throws Exception {
    write(".resolintignore", "old\r\n");
    write("x/old/a.md", "text");
    write("x/new/a.md", "text");
    assertThat(found("x")).containsExactly("x/new/a.md");
  }

  @Test
  void git_would_find_the_same() throws Exception {
    assumeTrue(hasGit());
    Random random = new Random(11);
    int ignored = 0;
    for (int round = 0; round < 60; round++) {
      Path root = folder.resolve("r" + round);
      folder = Files.createDirectories(root);
      git("init", "-q");
      for (int i = 0; i < 25; i++) {
        write(path(random) + ".md", "text");
      }
      for (String place : List.of("", "a/", "b/", "a/b/")) {
        if (Files.isDirectory(folder.resolve(place)) && random.nextInt(3) > 0) {
          write(place + ".gitignore", patterns(random));
        }
      }
      List<String> expected = git("ls-files", "-z", "-o", "--exclude-standard");
      assertThat(found(".")).as("round " + round).isEqualTo(expected);
      ignored += git("ls-files", "-z", "-o").size() - expected.size();
      folder = root.getParent();
    }
    assertThat(ignored).isGreaterThan(200);
  }

  private static String path(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.add(List.of("a", "b", "c", "ab", "b c", "a-b", "x1", "[a]").get(random.nextInt(8)));
    }
    return String.join("/", parts);
  }

  private static String patterns(Random random) {
    List<String> pieces =
        List.of(
            "a",
            "b",
            "c",
            "x1",
            "/",
            "/",
            "*",
            "**",
            "?",
            "[ab]",
            "[!a]",
            "[a-c]*",
            "\\[",
            ".md",
            ".md",
            "/**/",
            "**/",
            "/**",
            " ",
            "[[:digit:]]");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(random.nextInt(3) == 0 ? "!" : "");
      for (int j = random.nextInt(5); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      text.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
    }
    return text.toString();
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private List<String> git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().keySet().removeIf(key -> key.startsWith("GIT_"));
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    git.environment().put("XDG_CONFIG_HOME", folder.toString());
    Process process = git.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return Arrays.stream(said.split("\u0000"))
        .filter(name -> name.endsWith(".md"))
        .filter(name -> !name.contains("/."))
        .sorted()
        .toList();
  }
}

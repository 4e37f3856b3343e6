package org.resolint.core.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFilesTest {
  @TempDir private Path folder;

  @Test
  void the_nearest_file_wins_and_the_others_do_not_count() throws Exception {
    write("resolint.yml", "language: fr\nwords: [ a ]\n");
    write("a/resolint.yml", "words: [ b ]\n");
    ConfigurationFiles files = nearest();
    assertThat(language(files.of(folder.resolve("x.md")))).isEqualTo("fr");
    assertThat(language(files.of(folder.resolve("b/c/x.md")))).isEqualTo("fr");
    Options below = files.of(folder.resolve("a/c/x.md"));
    assertThat(language(below)).isNull();
    assertThat(words(below)).containsExactly("b");
    assertThat(words(files.of(folder.resolve("a/../x.md")))).containsExactly("a");
  }

  @Test
  void nothing_beyond_the_root_of_the_repository_counts() throws Exception {
    write("resolint.yml", "language: fr\n");
    write("mine/.git/HEAD", "");
    write("worktree/.git", "gitdir: elsewhere");
    assertThat(language(nearest().of(folder.resolve("mine/a/x.md")))).isNull();
    assertThat(language(nearest().of(folder.resolve("worktree/x.md")))).isNull();
    write("mine/resolint.yml", "language: es\n");
    assertThat(language(nearest().of(folder.resolve("mine/a/x.md")))).isEqualTo("es");
  }

  @Test
  void files_of_which_the_same_holds_share_it() throws Exception {
    write("resolint.yml", "overrides: [ { files: [ 'a/**' ], words: [ b ] } ]");
    ConfigurationFiles files = nearest();
    assertThat(files.of(folder.resolve("a/x.md"))).isSameAs(files.of(folder.resolve("a/y.md")));
    assertThat(files.of(folder.resolve("x.md"))).isSameAs(files.within(folder));
  }

  @Test
  void what_stands_nearer_or_later_beats_what_it_builds_on() throws Exception {
    write("house.yml", "language: fr\norgan: security-council\nwords: [ a ]\n");
    write("more.yml", "{ language: ru, profile: full }");
    write(
        "sub/resolint.yml",
        """
        extends: [ ../house.yml, ../more.yml ]
        words: [ b ]
        overrides:
          - files: [ old/ ]
            language: ar
            words: [ c ]
          - files: [ "*.es.md" ]
            language: es
        """);
    ConfigurationFiles files = nearest();
    Options plain = files.of(folder.resolve("sub/x.md"));
    assertThat(language(plain)).isEqualTo("ru");
    assertThat(plain.organ()).extracting(Placed::text).isEqualTo("security-council");
    assertThat(words(plain)).containsExactly("a", "b");
    Options old = files.of(folder.resolve("sub/old/x.md"));
    assertThat(language(old)).isEqualTo("ar");
    assertThat(words(old)).containsExactly("a", "b", "c");
    assertThat(language(files.of(folder.resolve("sub/old/x.es.md")))).isEqualTo("es");
    assertThat(old.language())
        .extracting(Placed::place)
        .isEqualTo(folder.resolve("sub/resolint.yml") + ":5:15");
  }

  @Test
  void a_configuration_can_come_from_the_class_path() throws Exception {
    write("resolint.yml", "extends: classpath:org/resolint/core/settings/house.yml\n");
    Options options = nearest().of(folder.resolve("x.md"));
    assertThat(language(options)).isEqualTo("ru");
    assertThat(options.glossaries().get(0).file()).isEqualTo(folder.resolve("terms.csv"));
    assertThat(options.language())
        .extracting(Placed::place)
        .isEqualTo("classpath:org/resolint/core/settings/house.yml:1:11");
  }

  @Test
  void termbases_and_word_lists_can_come_from_jars() throws Exception {
    Path jar = folder.resolve("house style.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("house/ports and piers.txt"));
      out.write("pier\n".getBytes(UTF_8));
    }
    write("resolint.yml", "word-lists: [ 'classpath:house/ports and piers.txt' ]\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      thread.setContextClassLoader(loader);
      Path list = nearest().of(folder.resolve("x.md")).wordLists().get(0).file();
      assertThat(Files.readString(list)).isEqualTo("pier\n");
      assertThat(nearest().of(folder.resolve("x.md")).wordLists().get(0).file()).isEqualTo(list);
      list.getFileSystem().close();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void a_list_that_is_not_on_the_class_path_is_an_error_with_its_place() throws Exception {
    write("resolint.yml", "glossaries: [ 'classpath:none.yml' ]\n");
    assertThatThrownBy(() -> nearest().of(folder.resolve("x.md")))
        .hasMessageEndingWith("resolint.yml:1:15: no such resource on the class path: none.yml");
  }

  @Test
  void what_is_given_holds_for_all_files() throws Exception {
    write("a/resolint.yml", "language: fr\n");
    write("own.yml", "language: es\n");
    Options line = Options.of(null, List.of(), List.of());
    Path file = folder.resolve("a/x.md");
    assertThat(language(ConfigurationFiles.given(Path.of("own.yml"), folder, line).of(file)))
        .isEqualTo("es");
    assertThat(language(ConfigurationFiles.none(folder, line).of(file))).isNull();
    Options stronger = Options.of(new Placed("ru", "--lang"), List.of(), List.of());
    assertThat(language(ConfigurationFiles.nearest(folder, stronger).of(file))).isEqualTo("ru");
  }

  @Test
  void a_circle_is_told_with_its_way() throws Exception {
    write("resolint.yml", "extends: a.yml\n");
    write("a.yml", "words: [ b ]\nextends: [ b.yml ]\n");
    write("b.yml", "extends: ./a.yml\n");
    assertThatThrownBy(() -> nearest().within(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "%1$s/b.yml:1:10: extends itself: %1$s/a.yml → %1$s/b.yml → %1$s/a.yml"
                .formatted(folder));
    write("a.yml", "extends: a.yml\n");
    assertThatThrownBy(() -> nearest().within(folder)).hasMessageContaining("extends itself");
  }

  @Test
  void what_there_is_not_to_build_on_is_told_with_its_place() throws Exception {
    write("resolint.yml", "\nextends: [ none.yml ]\n");
    assertThatThrownBy(() -> nearest().within(folder))
        .hasMessage(folder + "/resolint.yml:2:12: no such file: none.yml");
    write("resolint.yml", "extends: classpath:/none.yml\n");
    assertThatThrownBy(() -> nearest().within(folder))
        .hasMessageEndingWith(":1:10: no such resource on the class path: none.yml");
    write("resolint.yml", "extends: .\n");
    assertThatThrownBy(() -> nearest().within(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is a folder");
    write("resolint.yml", "extends: \"a\\0b\"\n");
    assertThatThrownBy(() -> nearest().within(folder)).hasMessageContaining("is no path");
  }

  @Test
  void a_diamond_is_no_circle_and_takes_no_time() throws Exception {
    write("resolint.yml", "extends: [ c0.yml, c0.yml ]\n");
    for (int i = 0; i < 40; i++) {
      write("c" + i + ".yml", "extends: [ c%1$d.yml, ./c%1$d.yml ]".formatted(i + 1));
    }
    write("c40.yml", "words: [ a ]\n");
    assertThat(words(nearest().within(folder))).containsExactly("a");
  }

  @Test
  void a_row_without_end_is_refused() throws Exception {
    write("resolint.yml", "extends: c0.yml\n");
    for (int i = 0; i < 1_000; i++) {
      write("c" + i + ".yml", "extends: c%d.yml\n".formatted(i + 1));
    }
    assertThatThrownBy(() -> nearest().within(folder))
        .hasMessageContaining("is the end of 64 files that build on each other");
  }

  @Test
  void patterns_that_matched_nothing_are_known() throws Exception {
    write(
        "resolint.yml",
        "overrides: [ { files: [ 'a/**' ] }, { files: [ 'b/**', 'c/**' ], words: [ d ] } ]");
    ConfigurationFiles files = nearest();
    files.of(folder.resolve("a/x.md"));
    assertThat(files.unused(folder)).extracting(Placed::text).containsExactly("b/**");
    assertThat(files.unused(folder.resolve("a"))).isEmpty();
    files.of(folder.resolve("c/x.md"));
    assertThat(files.unused(folder)).isEmpty();
  }

  @Test
  void whatever_bytes_there_are_end_in_one_line_or_in_options() throws Exception {
    String letters = "extends:\n -[]{}'\"&*!|>%@`#,?: words severity files \t\0\u00e9\ud83d\ude00";
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (i % 2 == 0) {
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
          text.append(letters.charAt((each & 0xff) % letters.length()));
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      }
      Files.write(folder.resolve("resolint.yml"), bytes);
      try {
        nearest().within(folder);
      } catch (ConfigurationException e) {
        assertThat(e.getMessage()).startsWith(folder + "/resolint.yml:").doesNotContain("\n");
      }
    }
  }

  @Test
  void what_is_huge_deep_or_refers_to_itself_is_refused() throws Exception {
    write("resolint.yml", "words:\n" + "- abcdefgh\n".repeat(200_000));
    assertThatThrownBy(() -> nearest().within(folder)).hasMessageContaining("larger than 1 MB");
    write("resolint.yml", "words: " + "[".repeat(100_000));
    assertThatThrownBy(() -> nearest().within(folder)).isInstanceOf(ConfigurationException.class);
    StringBuilder bomb = new StringBuilder("a0: &a0 [ x, x ]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%1$d: &a%1$d [ *a%2$d, *a%2$d ]\n".formatted(i, i - 1));
    }
    write("resolint.yml", bomb.toString());
    assertThatThrownBy(() -> nearest().within(folder)).hasMessageContaining(":2:11: an alias");
    write("resolint.yml", "&a words: [ *a ]");
    assertThatThrownBy(() -> nearest().within(folder)).isInstanceOf(ConfigurationException.class);
  }

  private ConfigurationFiles nearest() {
    return ConfigurationFiles.nearest(folder, Options.NONE);
  }

  private static @Nullable String language(Options options) {
    Placed language = options.language();
    return language == null ? null : language.text();
  }

  private static List<String> words(Options options) {
    return options.words().stream().map(Placed::text).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

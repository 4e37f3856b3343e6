package org.resolint.rules.fixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
  @TempDir private Path folder;

  @Test
  void changes_that_are_near_share_a_hunk() {
    byte[] before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\n".getBytes(StandardCharsets.UTF_8);
    byte[] after = "A\nb\nc\nd\nE\nf\ng\nh\ni\nj\nk\nl\nn\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new String(UnifiedDiff.of("x.md", before, after), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            --- a/x.md
            +++ b/x.md
            @@ -1,8 +1,8 @@
            -a
            +A
             b
             c
             d
            -e
            +E
             f
             g
             h
            @@ -10,4 +10,4 @@
             j
             k
             l
            -m
            +n
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x.md", "a b/é 龙.md", "tab\tand \"quote\".md", "back\\slash.md", " lead.md"})
  void git_takes_it_whatever_the_name(String name) throws Exception {
    assumeTrue(hasGit());
    byte[] before = "one\r\ntwo".getBytes(StandardCharsets.UTF_8);
    byte[] after = "one\r\n2\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(applied(name, before, after)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "UTF-8"})
  void git_takes_it_whatever_the_charset(String charset) throws Exception {
    assumeTrue(hasGit());
    byte[] before = "один\nдва\r\nтри".getBytes(Charset.forName(charset));
    byte[] after = "один\nдва два\r\nтри\n".getBytes(Charset.forName(charset));
    assertThat(applied("x.txt", before, after)).isEqualTo(after);
  }

  @Test
  void git_takes_whatever_changed() throws Exception {
    assumeTrue(hasGit());
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      byte[] before = text(random).getBytes(StandardCharsets.UTF_8);
      byte[] after = text(random).getBytes(StandardCharsets.UTF_8);
      if (before.length > 0 && after.length > 0) {
        assertThat(applied("x.md", before, after)).isEqualTo(after);
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    random
        .ints(random.nextInt(30), 0, 4)
        .forEach(i -> text.append("line ").append(i).append(i == 3 ? "\r\n" : "\n"));
    return random.nextBoolean() ? text + "end" : text.toString();
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private byte[] applied(String name, byte[] before, byte[] after) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, before);
    Path patch = folder.resolve("the.patch");
    Files.write(patch, UnifiedDiff.of(name, before, after));
    ProcessBuilder git =
        new ProcessBuilder("git", "apply", "--whitespace=nowarn", "the.patch")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    git.environment().keySet().removeIf(key -> key.startsWith("GIT_"));
    Process process = git.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllBytes(file);
  }
}

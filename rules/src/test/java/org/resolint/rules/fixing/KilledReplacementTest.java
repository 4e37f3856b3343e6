package org.resolint.rules.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledReplacementTest {
  private static final int SIZE = 4_000_000;

  @TempDir Path folder;

  /** Replaces a file by turns with two texts, for ever. */
  static final class Replacing {
    private Replacing() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      byte[] before = text('a');
      byte[] after = text('b');
      while (true) {
        FileReplacement.write(file, before, after);
        System.out.println("replaced");
        byte[] turned = before;
        before = after;
        after = turned;
      }
    }
  }

  private static byte[] text(char letter) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) letter);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 8, 12})
  void who_is_killed_while_writing_leaves_the_old_text_or_the_new_one_and_no_document_beside_it(
      int milliseconds) throws Exception {
    Path file = folder.resolve("dunes.en.txt");
    Files.write(file, text('a'));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Replacing.class.getName(),
                file.toString())
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("replaced");
      process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
    byte[] left = Files.readAllBytes(file);
    assertThat(left).isEqualTo(text((char) left[0]));
    try (var beside = Files.list(folder)) {
      assertThat(beside.filter(other -> !other.equals(file)))
          .allMatch(other -> other.toString().endsWith(FileReplacement.SUFFIX));
    }
  }
}

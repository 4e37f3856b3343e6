package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolint.core.report.ReportFormat;

class CacheTest {
  private static final Path SAMPLES = Path.of("main/dist/samples");

  @TempDir private Path folder;
  @TempDir private Path outside;

  private Path cache() {
    return outside.resolve("results");
  }

  /** All reports on the folder, and what was said beside them. */
  private List<String> reports(Runner runner, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", ".", "--statistics"));
    for (ReportFormat format : ReportFormat.values()) {
      args.addAll(List.of("-f", format.toString(), "-o", outside.resolve(format + ".out") + ""));
    }
    args.addAll(List.of(more));
    List<String> reports = new ArrayList<>();
    reports.add(runner.run(args.toArray(String[]::new)) + runner.out() + runner.err());
    for (ReportFormat format : ReportFormat.values()) {
      reports.add(Files.readString(outside.resolve(format + ".out"), StandardCharsets.UTF_8));
    }
    return reports;
  }

  /** The reports without what is read from the documents at the time of writing. */
  private static List<String> withoutHashes(List<String> reports) {
    return reports.stream()
        .map(report -> report.replaceAll("\"primaryLocationLineHash\": .*", ""))
        .toList();
  }

  private Runner runner() {
    return Runner.ofRules(folder).keepingIn(cache());
  }

  private void copySamples() throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, folder.resolve(sample.getFileName()));
      }
    }
    Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 0, 2, 0, 3, 0, 0});
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.sorted().toList();
    }
  }

  @Test
  void reports_are_the_same_without_with_new_and_with_known_results() throws IOException {
    copySamples();
    List<String> without = reports(runner(), "--no-cache");
    assertThat(cache()).doesNotExist();
    assertThat(without.get(1)).contains("rivers.ar.md", "rivers.zh.md");
    assertThat(without.get(0)).contains("binary.md");
    assertThat(reports(runner())).isEqualTo(without);
    assertThat(kept()).as("the report and what each document gave").hasSize(2);
    assertThat(reports(runner())).isEqualTo(without);
    assertThat(reports(runner(), "--threads", "1")).isEqualTo(without);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void known_results_are_taken_and_damaged_ones_are_not() throws IOException {
    write("a.md", "The General Assembly,\n\n1. Invites all States;\n");
    List<String> report = reports(runner());
    Path ofA = kept().get(0);
    byte[] bytes = Files.readAllBytes(ofA);
    write("a.md", "The General Assembly,\n\n1. Invites all States.\n");
    List<String> other = reports(runner());
    assertThat(other).isNotEqualTo(report);
    assertThat(kept()).hasSize(2);

    Path ofOther = kept().stream().filter(file -> !file.equals(ofA)).findFirst().orElseThrow();
    Files.copy(ofA, ofOther, StandardCopyOption.REPLACE_EXISTING);
    assertThat(withoutHashes(reports(runner()))).isEqualTo(withoutHashes(report));
    bytes[bytes.length / 2] ^= 4;
    Files.write(ofOther, bytes);
    assertThat(reports(runner())).isEqualTo(other);
    Files.write(ofOther, new byte[0]);
    assertThat(reports(runner())).isEqualTo(other);
  }

  @Test
  void runs_at_a_time_share_results() throws Exception {
    write("a.md", "The General Assembly,\n\n1. Invites all States;\n");
    List<Future<String>> runs = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int i = 0; i < 8; i++) {
        runs.add(
            pool.submit(
                () -> {
                  Runner runner = runner();
                  runner.run("check", "-f", "json", "a.md");
                  return runner.err() + runner.out();
                }));
      }
      for (Future<String> run : runs) {
        assertThat(run.get()).isEqualTo(runs.get(0).get()).contains("wrong-terminator");
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(kept()).hasSize(1);
  }

  @Test
  void a_place_that_cannot_be_written_is_no_hindrance() throws IOException {
    write("a.md", "The General Assembly,\n\n1. Invites all States;\n");
    Path file = Files.writeString(cache(), "text");
    Runner runner = runner();
    assertThat(runner.run("check", "a.md", "--fail-on", "never")).isEqualTo(ExitCode.CLEAN);
    assertThat(runner.err()).isEmpty();
    assertThat(file).hasContent("text");
  }

  @Test
  void an_unsound_configuration_is_told_before_that_there_is_nothing_to_check() {
    Runner runner = runner();
    assertThat(runner.run("check", ".", "--select", "no-such-pack")).isEqualTo(ExitCode.USAGE);
    assertThat(runner.err()).contains("unknown rule or pack 'no-such-pack'");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}

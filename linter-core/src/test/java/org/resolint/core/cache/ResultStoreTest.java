package org.resolint.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {
  private static final int MANY = 1_000;

  @TempDir private Path folder;

  @Test
  void what_was_written_is_read() {
    ResultStore store = store(MANY, MANY);
    store.write(key("a"), bytes("found"));
    assertThat(read(store, "a")).contains("found");
    assertThat(read(store, "b")).isEmpty();
  }

  @Test
  void a_damaged_file_is_not_there() throws IOException {
    ResultStore store = store(MANY, MANY);
    store.write(key("a"), bytes("found"));
    Path file = files().get(0);
    byte[] sound = Files.readAllBytes(file);
    for (int length = 0; length < sound.length; length++) {
      byte[] cut = new byte[length];
      System.arraycopy(sound, 0, cut, 0, length);
      Files.write(file, cut);
      assertThat(read(store, "a")).isEmpty();
      byte[] turned = sound.clone();
      turned[length] ^= 1;
      Files.write(file, turned);
      assertThat(read(store, "a")).isEmpty();
    }
    store.write(key("a"), bytes("found"));
    assertThat(read(store, "a")).contains("found");
  }

  @Test
  void what_cannot_be_unpacked_is_not_there() {
    ResultStore store = store(MANY, MANY);
    store.write(key("a"), bytes("found"));
    Optional<String> result =
        store.read(
            key("a"),
            bytes -> {
              throw new IllegalArgumentException("no such thing");
            });
    assertThat(result).isEmpty();
  }

  @Test
  void what_was_used_longest_ago_goes_when_there_are_too_many_files() throws IOException {
    ResultStore store = store(MANY, 4);
    for (int i = 0; i < 4; i++) {
      store.write(key("old" + i), bytes("old"));
      age(i);
    }
    read(store, "old0");
    store.write(key("new"), bytes("new"));
    assertThat(files()).hasSize(3);
    assertThat(read(store, "old0")).contains("old");
    assertThat(read(store, "new")).contains("new");
    assertThat(read(store, "old1")).isEmpty();
  }

  @Test
  void what_was_used_longest_ago_goes_when_there_are_too_many_bytes() throws IOException {
    ResultStore store = store(400, MANY);
    for (int i = 0; i < 20; i++) {
      store.write(key("a" + i), new byte[60]);
      age(i);
      assertThat(files().stream().mapToLong(file -> file.toFile().length()).sum())
          .isLessThanOrEqualTo(400);
    }
    assertThat(read(store, "a19")).isPresent();
    assertThat(read(store, "a0")).isEmpty();
  }

  @Test
  void a_result_that_would_drive_out_the_others_is_not_kept() throws IOException {
    ResultStore store = store(400, MANY);
    store.write(key("a"), new byte[store.largest()]);
    store.write(key("b"), new byte[store.largest() + 1]);
    assertThat(files()).hasSize(1);
  }

  @Test
  void files_of_others_are_left_alone() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "x".repeat(500));
    ResultStore store = store(400, 1);
    store.write(key("a"), bytes("a"));
    store.write(key("b"), bytes("b"));
    assertThat(letter).hasSize(500);
  }

  @Test
  void where_nothing_can_be_written_nothing_is_kept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    ResultStore store = new ResultStore(file, MANY, MANY);
    store.write(key("a"), bytes("found"));
    assertThat(read(store, "a")).isEmpty();
    assertThat(file).hasContent("text");
  }

  @Test
  void many_may_write_and_read_at_a_time() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Optional<String>>>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        ResultStore own = store(2_000, 5);
        all.add(
            pool.submit(
                () -> {
                  List<Optional<String>> seen = new ArrayList<>();
                  for (int round = 0; round < 40; round++) {
                    String name = "k" + round % 10;
                    own.write(key(name), bytes(name.repeat(50)));
                    seen.add(read(own, name).filter(text -> !text.equals(name.repeat(50))));
                  }
                  return seen;
                }));
      }
      for (Future<List<Optional<String>>> one : all) {
        assertThat(one.get()).containsOnly(Optional.empty());
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(files()).noneMatch(file -> file.toString().contains("draft"));
  }

  private ResultStore store(long maxBytes, int maxFiles) {
    return new ResultStore(folder, maxBytes, maxFiles);
  }

  private static ResultKey key(String text) {
    return ResultKey.builder().add(text).build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> read(ResultStore store, String key) {
    return store.read(key(key), ResultStoreTest::text);
  }

  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }

  /** Makes all files but those already older as old as a minute of long ago. */
  private void age(int minute) throws IOException {
    for (Path file : files()) {
      if (Files.getLastModifiedTime(file).toMillis() > 100_000_000L) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(60_000L * (1 + minute)));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains(".results")).toList();
    }
  }
}

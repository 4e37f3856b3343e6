package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir private Path home;

  @Test
  void the_variable_of_resolint_wins() {
    assertThat(
            CacheFolder.of(
                Map.of(
                    "RESOLINT_CACHE_DIR", "own", "XDG_CACHE_HOME", "" + home, "HOME", "" + home)))
        .contains(Path.of("own"));
  }

  @Test
  void the_place_of_the_system_comes_next() {
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "" + home, "HOME", "/none")))
        .contains(home.resolve("resolint"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "" + home)))
        .contains(home.resolve("resolint"));
  }

  @Test
  void relative_and_empty_places_do_not_count() {
    assertThat(
            CacheFolder.of(
                Map.of("RESOLINT_CACHE_DIR", "", "XDG_CACHE_HOME", "cache", "HOME", "" + home)))
        .contains(home.resolve(".cache/resolint"));
  }

  @Test
  void a_library_in_the_home_is_where_macos_keeps_such_files() throws IOException {
    Files.createDirectories(home.resolve("Library/Caches"));
    assertThat(CacheFolder.of(Map.of("HOME", "" + home)))
        .contains(home.resolve("Library/Caches/resolint"));
  }

  @Test
  void without_surroundings_there_is_no_place() {
    assertThat(CacheFolder.of(Map.of())).isEmpty();
    assertThat(CacheFolder.of(Map.of("HOME", ""))).isEmpty();
  }
}

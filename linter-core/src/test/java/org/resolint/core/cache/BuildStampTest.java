package org.resolint.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {
  @TempDir private Path folder;

  @Test
  void a_stamp_changes_with_every_file_of_the_class_path() throws IOException {
    Path jar = Files.writeString(folder.resolve("a.jar"), "jar");
    Path compiled = Files.createDirectories(folder.resolve("classes/org")).resolve("A.class");
    Files.writeString(compiled, "class");
    String path = jar + File.pathSeparator + folder.resolve("classes");
    var before = BuildStamp.of(path);
    assertThat(before).isPresent().isEqualTo(BuildStamp.of(path));
    Files.writeString(compiled, "another class");
    var changed = BuildStamp.of(path);
    assertThat(changed).isPresent().isNotEqualTo(before);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
    assertThat(BuildStamp.of(path)).isPresent().isNotEqualTo(changed);
  }

  @Test
  void without_a_class_path_there_is_no_stamp() {
    assertThat(BuildStamp.of("")).isEmpty();
    assertThat(BuildStamp.of("\u0000")).isEmpty();
  }

  @Test
  void what_is_not_there_does_not_count() {
    assertThat(BuildStamp.of(folder.resolve("none.jar").toString())).isPresent();
  }
}

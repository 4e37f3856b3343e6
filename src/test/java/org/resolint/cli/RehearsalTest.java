package org.resolint.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void does_what_users_do(@TempDir Path samples) throws Exception {
    Files.writeString(
        samples.resolve("one.md"), "The General Assembly,\n\n1. *Decides* to wait.\n");
    assertThatCode(() -> Rehearsal.rehearse(samples)).doesNotThrowAnyException();
  }
}

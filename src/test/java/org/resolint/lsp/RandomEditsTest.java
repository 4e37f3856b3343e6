package org.resolint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomEditsTest {
  private static final int EDITS = 300;
  private static final int PARAGRAPHS = 30;

  @TempDir Path folder;

  @Test
  void whatever_is_typed_the_server_says_what_a_fresh_check_says() {
    String uri = Client.uri(folder.resolve("draft.en.txt"));
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      RandomEdits edits = new RandomEdits(client, uri, LongDraft.of(PARAGRAPHS, 1), 2);
      for (int i = 1; i <= EDITS; i++) {
        List<Diagnostic> found = edits.next();
        if (i % 100 == 0) {
          assertThat(RandomEdits.told(found))
              .as("after %s edits", i)
              .isNotEmpty()
              .isEqualTo(RandomEdits.checked(folder, "draft.en.txt", edits.text()));
        }
      }
    }
  }
}

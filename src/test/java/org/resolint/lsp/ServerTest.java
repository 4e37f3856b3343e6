package org.resolint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  private static final String DRAFT =
      """
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Reafirms the importance of lighthouses;

      2. Decides to remain seized of the matter.
      """;

  @TempDir Path folder;

  private String uri(String name) {
    return Client.uri(folder.resolve(name));
  }

  private static List<Diagnostic> of(String rule, List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(found -> found.getCode().getLeft().equals(rule)).toList();
  }

  private static List<String> words(List<Diagnostic> diagnostics) {
    return of("spelling/unknown-word", diagnostics).stream()
        .map(found -> found.getMessage().getLeft())
        .toList();
  }

  @Test
  void a_misspelt_word_is_told_as_soon_as_it_is_typed_and_taken_back_when_it_is_mended() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri("a.en.txt"), DRAFT.replace("Reafirms", "Reaffirms"));
      assertThat(words(client.diagnostics(uri("a.en.txt"), 1))).isEmpty();
      client.change(uri("a.en.txt"), 2, Client.range(4, 31, 42), "lighthuoses");
      List<Diagnostic> found = client.diagnostics(uri("a.en.txt"), 2);
      assertThat(words(found)).containsExactly("'lighthuoses' is not a known word");
      Diagnostic word = of("spelling/unknown-word", found).get(0);
      assertThat(word.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(word.getSource()).isEqualTo("resolint");
      assertThat(word.getRange()).isEqualTo(Client.range(4, 31, 42));
      client.change(uri("a.en.txt"), 3, Client.range(4, 37, 39), "ou");
      assertThat(words(client.diagnostics(uri("a.en.txt"), 3))).isEmpty();
    }
  }
}

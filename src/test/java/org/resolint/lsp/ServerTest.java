package org.resolint.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
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

  @Test
  void diagnostics_are_given_to_a_client_that_asks_and_not_sent_to_it() {
    try (Client client = new Client()) {
      client.initialize(folder, ServerTest::asking);
      client.open(uri("a.en.txt"), DRAFT);
      DocumentDiagnosticReport first = report(client, "a.en.txt", null);
      List<Diagnostic> found = first.getRelatedFullDocumentDiagnosticReport().getItems();
      assertThat(words(found)).containsExactly("'Reafirms' is not a known word");
      String id = first.getRelatedFullDocumentDiagnosticReport().getResultId();
      assertThat(report(client, "a.en.txt", id).isRelatedUnchangedDocumentDiagnosticReport())
          .isTrue();
      client.change(uri("a.en.txt"), 2, DRAFT.replace("Reafirms", "Reaffirms"));
      DocumentDiagnosticReport then = report(client, "a.en.txt", id);
      assertThat(words(then.getRelatedFullDocumentDiagnosticReport().getItems())).isEmpty();
      assertThat(client.wasToldUnasked()).isFalse();
    }
  }

  private static void asking(ClientCapabilities capabilities) {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(new DiagnosticCapabilities());
    capabilities.setTextDocument(text);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    capabilities.setWorkspace(workspace);
  }

  private DocumentDiagnosticReport report(Client client, String name, String previous) {
    DocumentDiagnosticParams params =
        new DocumentDiagnosticParams(new TextDocumentIdentifier(uri(name)));
    params.setPreviousResultId(previous);
    return Client.get(client.server().getTextDocumentService().diagnostic(params));
  }

  @Test
  void columns_count_what_client_and_server_agree_on() {
    String draft = DRAFT.replace("lighthouses", "\uD83D\uDCA1 é lighthuoses");
    assertThat(column(draft, "utf-16")).isEqualTo(30 + 5);
    assertThat(column(draft, "utf-8")).isEqualTo(30 + 8);
    assertThat(column(draft, "utf-32")).isEqualTo(30 + 4);
    assertThat(column(draft, "utf-7")).isEqualTo(30 + 5);
  }

  private int column(String draft, String encoding) {
    try (Client client = new Client()) {
      InitializeResult greeting =
          client.initialize(
              folder,
              traits -> {
                GeneralClientCapabilities general = new GeneralClientCapabilities();
                general.setPositionEncodings(List.of(encoding, "utf-16"));
                traits.setGeneral(general);
              });
      assertThat(greeting.getCapabilities().getPositionEncoding())
          .isEqualTo(encoding.equals("utf-7") ? "utf-16" : encoding);
      client.open(uri("a.en.txt"), draft);
      List<Diagnostic> found = client.diagnostics(uri("a.en.txt"), 1);
      return found.stream()
          .filter(one -> one.getMessage().getLeft().contains("lighthuoses"))
          .findFirst()
          .orElseThrow()
          .getRange()
          .getStart()
          .getCharacter();
    }
  }

  @Test
  void the_version_in_another_language_is_compared_open_or_on_disk() throws IOException {
    String french =
        """
        L’Assemblée générale,

        Rappelant sa résolution 70/1 du 25 septembre 2015,

        1. Réaffirme l’importance des phares ;

        2. Décide de consacrer 300 000 dollars à leur entretien.
        """;
    String english =
        DRAFT
            .replace(
                "Decides to remain seized of the matter",
                "Decides to devote 500,000 dollars to their upkeep")
            .replace("Reafirms", "Reaffirms");
    String head = "A/RES/75/901\n\n";
    Files.writeString(folder.resolve("draft.en.txt"), head + english);
    try (Client client = new Client()) {
      client.initialize(folder, ServerTest::relating);
      client.open(uri("draft.fr.txt"), head + french);
      List<Diagnostic> found = concordance(client.diagnostics(uri("draft.fr.txt"), 1));
      assertThat(found).hasSize(1);
      assertThat(found.get(0).getRelatedInformation().get(0).getLocation().getUri())
          .isEqualTo(uri("draft.en.txt"));
      client.open(uri("draft.en.txt"), head + english.replace("500,000", "300,000"));
      assertThat(concordance(client.diagnostics(uri("draft.fr.txt"), 1))).isEmpty();
      client.change(uri("draft.en.txt"), 2, head + english);
      assertThat(concordance(client.diagnostics(uri("draft.fr.txt"), 1))).hasSize(1);
    }
  }

  private static void relating(ClientCapabilities capabilities) {
    PublishDiagnosticsCapabilities publishing = new PublishDiagnosticsCapabilities();
    publishing.setRelatedInformation(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setPublishDiagnostics(publishing);
    capabilities.setTextDocument(text);
  }

  private static List<Diagnostic> concordance(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(found -> found.getCode().getLeft().startsWith("concordance/"))
        .toList();
  }

  @Test
  void a_glossary_that_is_removed_is_told_once_and_what_held_before_still_holds()
      throws IOException {
    Path glossary = folder.resolve("terms.csv");
    String terms =
        "id,language,term,status\nlighthouse,en,beacon tower,deprecated\nlighthouse,en,lighthouse,preferred\n";
    Files.writeString(glossary, terms);
    Files.writeString(folder.resolve("resolint.yml"), "glossaries: [ terms.csv ]\n");
    String draft = DRAFT.replace("lighthouses", "each beacon tower");
    try (Client client = new Client()) {
      client.initialize(folder, ServerTest::watching);
      assertThat(client.registered().getRegistrations().get(0).getMethod())
          .isEqualTo("workspace/didChangeWatchedFiles");
      client.open(uri("a.en.txt"), draft);
      assertThat(of("terminology/deprecated-term", client.diagnostics(uri("a.en.txt"), 1)))
          .hasSize(1);
      Files.delete(glossary);
      client.filesChanged();
      assertThat(client.shown().getMessage())
          .contains("resolint.yml:1:15: no such termbase: terms.csv")
          .contains("still holds");
      client.filesChanged();
      client.change(uri("a.en.txt"), 2, draft + "\n");
      assertThat(of("terminology/deprecated-term", client.diagnostics(uri("a.en.txt"), 2)))
          .hasSize(1);
      assertThat(client.wasShownMore()).isFalse();
      Files.writeString(folder.resolve("resolint.yml"), "ignore: [ spelling ]\n");
      client.filesChanged();
      client.logged("sound again");
      client.change(uri("a.en.txt"), 3, draft);
      List<Diagnostic> found = client.diagnostics(uri("a.en.txt"), 3);
      assertThat(of("terminology/deprecated-term", found)).isEmpty();
      assertThat(words(found)).isEmpty();
    }
  }

  @Test
  void what_a_configuration_is_made_of_is_watched_the_files_it_builds_on_and_those_it_names()
      throws IOException {
    Path house = Files.createDirectory(folder.resolve("house"));
    Files.writeString(house.resolve("house.yml"), "ignore: []\n");
    Files.writeString(folder.resolve("words.txt"), "# none yet\n");
    Files.writeString(
        folder.resolve("resolint.yml"),
        "extends: house/house.yml\nword-lists: [ words.txt ]\nrules: [ rules/*.yml ]\n");
    Files.createDirectory(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/first.yml"), rule("first", "dolphin"));
    String draft = DRAFT.replace("importance", "importanze");
    try (Client client = new Client()) {
      client.initialize(folder, ServerTest::watching);
      client.open(uri("a.en.txt"), draft);
      assertThat(words(client.diagnostics(uri("a.en.txt"), 1)))
          .contains("'importanze' is not a known word");

      Files.writeString(folder.resolve("words.txt"), "importanze\n");
      client.filesChanged();
      client.change(uri("a.en.txt"), 2, draft);
      assertThat(words(client.diagnostics(uri("a.en.txt"), 2)))
          .doesNotContain("'importanze' is not a known word");

      Files.writeString(folder.resolve("rules/second.yml"), rule("second", "lighthouses"));
      client.filesChanged();
      client.change(uri("a.en.txt"), 3, draft);
      assertThat(of("pattern/second", client.diagnostics(uri("a.en.txt"), 3))).hasSize(1);

      Files.writeString(house.resolve("house.yml"), "ignore: [ pattern/second ]\n");
      client.filesChanged();
      client.change(uri("a.en.txt"), 4, draft);
      assertThat(of("pattern/second", client.diagnostics(uri("a.en.txt"), 4))).isEmpty();
    }
  }

  private static String rule(String name, String word) {
    return """
        rules:
          %s:
            kind: existence
            languages: en
            message: "Avoid '{match}'"
            find: %s
            examples:
              - flagged: It saw %s.
                finds: [ %s ]
              - clean: It saw nothing.
        """
        .formatted(name, word, word, word);
  }

  private static void watching(ClientCapabilities capabilities) {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    capabilities.setWorkspace(workspace);
  }

  @Test
  void a_document_that_is_closed_is_told_clean() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri("a.en.txt"), DRAFT);
      assertThat(client.diagnostics(uri("a.en.txt"), 1)).isNotEmpty();
      client
          .server()
          .getTextDocumentService()
          .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri("a.en.txt"))));
      assertThat(client.diagnostics(uri("a.en.txt"))).isEmpty();
    }
  }

  @Test
  void the_end_is_good_after_a_farewell_and_bad_without_one() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      Client.get(client.server().shutdown());
      client.server().exit();
      assertThat(client.exitCode()).isZero();
    }
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.server().exit();
      assertThat(client.exitCode()).isEqualTo(1);
    }
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.hangUp();
      assertThat(client.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void a_request_before_the_greeting_or_after_the_farewell_is_an_error() {
    HoverParams hover =
        new HoverParams(new TextDocumentIdentifier(uri("a.en.txt")), new Position(0, 0));
    try (Client client = new Client()) {
      assertThatThrownBy(() -> Client.get(client.server().getTextDocumentService().hover(hover)))
          .hasMessageContaining("not initialized");
      client.initialize(folder, traits -> {});
      assertThat(Client.get(client.server().getTextDocumentService().hover(hover))).isNull();
      Client.get(client.server().shutdown());
      assertThatThrownBy(() -> Client.get(client.server().getTextDocumentService().hover(hover)))
          .hasMessageContaining("shut down");
    }
  }

  @Test
  void messages_that_make_no_sense_are_refused_and_the_server_goes_on() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      for (String message :
          List.of(
              "{ nonsense",
              "[]",
              "null",
              "42",
              "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\"}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":[1]}",
              "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"textDocument/hover\",\"params\":{}}")) {
        client.send(
            ("Content-Length: " + message.length() + "\r\n\r\n" + message)
                .getBytes(StandardCharsets.UTF_8));
      }
      client.send("No-Length: 3\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      client.open(uri("a.en.txt"), DRAFT);
      assertThat(words(client.diagnostics(uri("a.en.txt"), 1))).hasSize(1);
      assertThat(client.complaints())
          .allSatisfy(complaint -> assertThat(complaint).doesNotContain("\tat "));
    }
  }
}

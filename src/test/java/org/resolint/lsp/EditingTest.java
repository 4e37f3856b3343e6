package org.resolint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
  private static final String DRAFT =
      """
      75/901. Keepers of lighthouses

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,[^1]

      Noting the wages of keepers,

      1. Reafirms the importance of lighthouses:

      (a) In harbours;

      (b) On cliffs;

      2. Requests the Secretary-General to report on paragraph 1 above;

      3. Decides to remain seized of the matter.

      [^1]: See the book of the keepers.
      """;

  @TempDir Path folder;

  private String uri() {
    return Client.uri(folder.resolve("draft.md"));
  }

  private TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(uri());
  }

  private List<CodeAction> actions(Client client, Range range, List<String> kinds) {
    CodeActionContext context = new CodeActionContext(List.of());
    context.setOnly(kinds);
    return Client.get(
            client
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(document(), range, context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  @Test
  void a_suggestion_is_an_action() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), DRAFT);
      List<CodeAction> actions = actions(client, Client.range(8, 5, 5), null);
      assertThat(actions).extracting(CodeAction::getTitle).contains("Replace with 'Reaffirms'");
      CodeAction first =
          actions.stream()
              .filter(action -> action.getTitle().equals("Replace with 'Reaffirms'"))
              .findFirst()
              .orElseThrow();
      TextEdit edit = first.getEdit().getChanges().get(uri()).get(0);
      assertThat(edit.getNewText()).isEqualTo("Reaffirms");
      assertThat(edit.getRange()).isEqualTo(Client.range(8, 3, 11));
      assertThat(first.getDiagnostics()).hasSize(1);
      assertThat(actions(client, Client.range(14, 5, 5), null)).isEmpty();
    }
  }

  @Test
  void a_finding_can_be_held_back_with_a_comment_that_waits_for_a_reason() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), DRAFT);
      CodeAction suppress =
          actions(client, Client.range(8, 5, 5), null).stream()
              .filter(action -> action.getTitle().startsWith("Suppress "))
              .findFirst()
              .orElseThrow();
      assertThat(suppress.getTitle()).isEqualTo("Suppress spelling/unknown-word here");
      TextEdit edit = suppress.getEdit().getChanges().get(uri()).get(0);
      assertThat(edit.getRange()).isEqualTo(Client.range(8, 0, 0));
      assertThat(edit.getNewText())
          .isEqualTo("<!-- resolint-disable-next-paragraph spelling/unknown-word -- … -->\n");
      List<String> lines = new ArrayList<>(DRAFT.lines().toList());
      lines.add(8, edit.getNewText().strip());
      client.change(uri(), 2, String.join("\n", lines));
      assertThat(actions(client, Client.range(8, 5, 5), null)).isEmpty();
      assertThat(actions(client, Client.range(9, 5, 5), null)).isNotEmpty();
      lines.set(8, lines.get(8).replace("…", "a name"));
      client.change(uri(), 3, String.join("\n", lines));
      assertThat(actions(client, Client.range(9, 5, 5), null)).isEmpty();
    }
  }

  @Test
  void all_safe_fixes_are_made_at_once_and_leave_nothing_to_fix() {
    String french =
        """
        L’Assemblée générale,

        1. Réaffirme l’importance des phares ;

        2. Prie le Secrétaire général de garder les phares ;

        3. Décide de rester saisie de la question.
        """;
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), french);
      List<CodeAction> actions = actions(client, Client.range(0, 0, 0), List.of("source.fixAll"));
      assertThat(actions).hasSize(1);
      assertThat(actions.get(0).getKind()).isEqualTo("source.fixAll.resolint");
      List<TextEdit> edits = actions.get(0).getEdit().getChanges().get(uri());
      assertThat(edits).extracting(TextEdit::getNewText).containsExactly("\u00A0", "\u00A0");
      client.change(uri(), 2, french.replace(" ;", "\u00A0;"));
      assertThat(actions(client, Client.range(0, 0, 0), List.of("source.fixAll.resolint")))
          .isEmpty();
    }
  }

  private Hover hover(Client client, int line, int character) {
    return Client.get(
        client
            .server()
            .getTextDocumentService()
            .hover(new HoverParams(document(), new Position(line, character))));
  }

  @Test
  void the_place_under_the_cursor_tells_of_the_rule_and_of_the_term() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), DRAFT);
      assertThat(hover(client, 8, 5).getContents().getRight().getValue())
          .startsWith("**spelling/unknown-word** (error): 'Reafirms' is not a known word")
          .contains("resolint explain spelling/unknown-word")
          .doesNotContain("```");
      Hover term = hover(client, 14, 20);
      assertThat(term.getContents().getRight().getValue())
          .contains(
              "| ar |", "| zh |", "| en | Secretary-General | preferred |", "| fr |", "| ru |")
          .contains("| es |");
      assertThat(term.getRange()).isEqualTo(Client.range(14, 16, 33));
      assertThat(hover(client, 1, 0)).isNull();
    }
  }

  private List<Position> definition(Client client, int line, int character) {
    return Client.get(
            client
                .server()
                .getTextDocumentService()
                .definition(new DefinitionParams(document(), new Position(line, character))))
        .getLeft()
        .stream()
        .map(Location::getRange)
        .map(Range::getStart)
        .toList();
  }

  @Test
  void a_reference_leads_to_its_paragraph_a_mark_to_its_note_and_a_note_to_its_mark() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), DRAFT);
      assertThat(definition(client, 14, 58)).containsExactly(new Position(8, 0));
      assertThat(definition(client, 4, 53)).extracting(Position::getLine).containsExactly(18);
      assertThat(definition(client, 18, 2)).extracting(Position::getLine).containsExactly(4);
      assertThat(definition(client, 6, 2)).isEmpty();
    }
  }

  @Test
  void the_outline_shows_the_parts_of_the_resolution() {
    try (Client client = new Client()) {
      client.initialize(folder, EditingTest::nesting);
      client.open(uri(), DRAFT);
      List<Either<SymbolInformation, DocumentSymbol>> symbols =
          Client.get(
              client
                  .server()
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(document())));
      assertThat(symbols).hasSize(1);
      DocumentSymbol resolution = symbols.get(0).getRight();
      assertThat(resolution.getName()).isEqualTo("75/901. Keepers of lighthouses");
      assertThat(names(resolution))
          .containsExactly(
              "Preamble",
              "1. Reafirms the importance of lighthouses:",
              "2 Requests",
              "3 Decides to remain seized",
              "Footnotes");
      assertThat(names(resolution.getChildren().get(0))).containsExactly("Recalling", "Noting");
      assertThat(names(resolution.getChildren().get(1))).hasSize(2);
      assertThat(resolution.getRange().getEnd().getLine()).isEqualTo(18);
    }
  }

  @Test
  void the_outline_is_flat_for_a_client_that_knows_no_other() {
    try (Client client = new Client()) {
      client.initialize(folder, traits -> {});
      client.open(uri(), DRAFT);
      List<Either<SymbolInformation, DocumentSymbol>> symbols =
          Client.get(
              client
                  .server()
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(document())));
      assertThat(symbols).hasSizeGreaterThan(6).allMatch(Either::isLeft);
    }
  }

  private static List<String> names(DocumentSymbol symbol) {
    return symbol.getChildren().stream().map(DocumentSymbol::getName).toList();
  }

  private static void nesting(ClientCapabilities capabilities) {
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDocumentSymbol(symbols);
    capabilities.setTextDocument(text);
  }
}

package org.resolint.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client said that it can do.
 *
 * @param encoding what columns count
 * @param pulls whether it asks for diagnostics, and so needs not be sent any
 * @param refreshes whether it can be told to ask for diagnostics again
 * @param relates whether a diagnostic may speak of other places
 * @param watches whether it can be asked to watch files
 * @param versionsEdits whether edits may name the version of the text that they are for
 * @param nestsSymbols whether symbols may have children
 */
record ClientTraits(
    PositionEncoding encoding,
    boolean pulls,
    boolean refreshes,
    boolean relates,
    boolean watches,
    boolean versionsEdits,
    boolean nestsSymbols) {

  /** A client that can do nothing beyond what each has to. */
  static final ClientTraits PLAIN =
      new ClientTraits(PositionEncoding.UTF_16, false, false, false, false, false, false);

  /** Reads what a client says of itself. */
  static ClientTraits of(ClientCapabilities client) {
    Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(client.getTextDocument());
    Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(client.getWorkspace());
    return new ClientTraits(
        PositionEncoding.choose(
            Optional.ofNullable(client.getGeneral())
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(null)),
        text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getDiagnostics)
                .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)),
        isTrue(
            text.map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getRelatedInformation)),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)),
        isTrue(
            workspace
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)),
        isTrue(
            text.map(TextDocumentClientCapabilities::getDocumentSymbol)
                .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)));
  }

  private static boolean isTrue(Optional<Boolean> value) {
    return value.orElse(false);
  }
}

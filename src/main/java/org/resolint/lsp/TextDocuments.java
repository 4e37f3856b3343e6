package org.resolint.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What a client says and asks of documents. */
final class TextDocuments implements TextDocumentService {
  private final Lifetime lifetime;

  TextDocuments(Lifetime lifetime) {
    this.lifetime = lifetime;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    lifetime
        .current()
        .ifPresent(
            conversation -> {
              conversation
                  .desk()
                  .put(
                      OpenText.of(
                          item.getUri(),
                          item.getVersion(),
                          item.getText(),
                          conversation.client().encoding()));
              conversation.refresh();
            });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier document = params.getTextDocument();
    lifetime
        .current()
        .map(Conversation::desk)
        .ifPresent(
            desk ->
                desk.text(document.getUri())
                    .map(text -> text.after(document.getVersion(), params.getContentChanges()))
                    .ifPresent(desk::put));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    lifetime
        .current()
        .ifPresent(
            conversation -> {
              conversation.desk().remove(params.getTextDocument().getUri());
              conversation.refresh();
            });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    lifetime.current().ifPresent(Conversation::refresh);
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    Conversation conversation = lifetime.required();
    return conversation.ask(
        params.getTextDocument().getUri(),
        checked -> conversation.findings().report(checked, params.getPreviousResultId()),
        Findings.nothing());
  }
}

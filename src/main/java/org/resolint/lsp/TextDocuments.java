package org.resolint.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

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

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Conversation conversation = lifetime.required();
    return conversation.ask(
        params.getTextDocument().getUri(),
        checked ->
            conversation
                .actions()
                .at(
                    checked,
                    checked.text().span(params.getRange()),
                    params.getContext() == null ? null : params.getContext().getOnly()),
        List.of());
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return lifetime
        .required()
        .desk()
        .ask(
            params.getTextDocument().getUri(),
            checked -> Hovers.at(checked, checked.text().offset(params.getPosition())))
        .thenApply(answer -> answer.flatMap(hover -> hover).orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    Either<List<? extends Location>, List<? extends LocationLink>> none = Either.forLeft(List.of());
    return lifetime
        .required()
        .ask(
            params.getTextDocument().getUri(),
            checked -> {
              OpenText text = checked.text();
              return Either.forLeft(
                  Definitions.at(checked, text.offset(params.getPosition())).stream()
                      .map(span -> new Location(text.uri(), text.range(span)))
                      .toList());
            },
            none);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    Conversation conversation = lifetime.required();
    return conversation.ask(
        params.getTextDocument().getUri(),
        checked ->
            conversation.client().nestsSymbols() ? Outline.nested(checked) : Outline.flat(checked),
        List.of());
  }
}

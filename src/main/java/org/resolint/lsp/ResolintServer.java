package org.resolint.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.resolint.core.report.Version;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** The language server as the protocol sees it. */
final class ResolintServer implements LanguageServer {
  private static final List<String> WATCHED =
      List.of("**/*.{yml,yaml,json,tbx,csv,tsv,xlsx}", "**/*.{txt,md,markdown,xlf,xliff,tmx}");

  private final Function<Path, WorkspaceBuilder> workspaces;
  private final CompletableFuture<LanguageClient> client;
  private final Lifetime lifetime;
  private final TextDocumentService documents;
  private final WorkspaceService events;

  /**
   * A server.
   *
   * @param workspaces begins a workspace in a folder
   * @param client the client, as soon as it is connected
   */
  ResolintServer(
      Function<Path, WorkspaceBuilder> workspaces,
      CompletableFuture<LanguageClient> client,
      Lifetime lifetime) {
    this.workspaces = workspaces;
    this.client = client;
    this.lifetime = lifetime;
    this.documents = new TextDocuments(lifetime);
    this.events = new WorkspaceEvents(lifetime);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    ClientTraits traits =
        params.getCapabilities() == null
            ? ClientTraits.PLAIN
            : ClientTraits.of(params.getCapabilities());
    lifetime.begin(conversation(traits, roots(params)));
    endWith(params.getProcessId());
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(traits), new ServerInfo("resolint", Version.current())));
  }

  private Conversation conversation(ClientTraits traits, List<Path> roots) {
    LanguageClient remote = client.join();
    Messages messages = new Messages(remote);
    Projects projects = new Projects(workspaces, roots, messages);
    // The desk tells the findings, and they ask the desk for texts.
    CompletableFuture<Desk> later = new CompletableFuture<>();
    DiagnosticForm form = new DiagnosticForm(traits, uri -> later.join().text(uri));
    Findings findings = new Findings(remote, traits, form);
    Desk desk = new Desk(projects, messages, findings::tell);
    later.complete(desk);
    return new Conversation(traits, desk, findings, new CodeActions(traits, form));
  }

  private static List<Path> roots(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    }
    if (uris.isEmpty() && rootUri(params) != null) {
      uris.add(rootUri(params));
    }
    return uris.stream().map(Uris::file).flatMap(Optional::stream).toList();
  }

  @SuppressWarnings("deprecation") // what clients say that know no workspace folders
  private static String rootUri(InitializeParams params) {
    return params.getRootUri();
  }

  private static ServerCapabilities capabilities(ClientTraits client) {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(client.encoding().kind());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
    capabilities.setHoverProvider(true);
    capabilities.setDefinitionProvider(true);
    capabilities.setDocumentSymbolProvider(true);
    if (client.pulls()) {
      capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, false));
    }
    return capabilities;
  }

  /** Ends this server when the client's process does. */
  private void endWith(@Nullable Integer processId) {
    if (processId == null || processId == ProcessHandle.current().pid()) {
      return;
    }
    Optional<ProcessHandle> parent = ProcessHandle.of(processId);
    if (parent.isPresent()) {
      parent.get().onExit().thenRun(lifetime::end).exceptionally(failed -> null);
    } else {
      lifetime.end();
    }
  }

  @Override
  public void initialized(InitializedParams params) {
    if (lifetime.current().filter(conversation -> conversation.client().watches()).isPresent()) {
      List<FileSystemWatcher> watchers =
          WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
      Registration registration =
          new Registration(
              "resolint-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers));
      client
          .join()
          .registerCapability(new RegistrationParams(List.of(registration)))
          .exceptionally(refused -> null);
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    lifetime.required();
    lifetime.farewell();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    lifetime.end();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return events;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace: clients can log the messages themselves.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // No progress is ever begun.
  }
}

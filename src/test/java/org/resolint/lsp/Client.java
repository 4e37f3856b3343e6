package org.resolint.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.resolint.rules.workspace.Workspace;

/** A client of the library's over pipes to a server that runs in a thread. */
final class Client implements LanguageClient, AutoCloseable {
  private static final long PATIENCE = 120;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final BlockingQueue<MessageParams> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<MessageParams> logged = new LinkedBlockingQueue<>();
  private final BlockingQueue<RegistrationParams> registered = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> refreshes = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private final OutputStream toServer;
  private final Future<Integer> run;
  private final LanguageServer server;

  /** A client of a server in a thread of this process. */
  Client() {
    try {
      PipedInputStream fromServer = new PipedInputStream(1 << 20);
      PipedOutputStream out = new PipedOutputStream(fromServer);
      PipedOutputStream toServer = new PipedOutputStream();
      PipedInputStream in = new PipedInputStream(toServer, 1 << 20);
      this.toServer = toServer;
      run =
          threads.submit(
              () -> {
                int code = new ServerRun(Workspace::in, this::complain).run(in, out);
                out.close();
                return code;
              });
      server = connect(fromServer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client of a server in a process of its own. */
  Client(Process process) {
    toServer = process.getOutputStream();
    run = threads.submit(() -> process.waitFor());
    server = connect(process.getInputStream());
  }

  private LanguageServer connect(InputStream fromServer) {
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, fromServer, toServer, threads, consumer -> consumer);
    launcher.startListening();
    return launcher.getRemoteProxy();
  }

  private void complain(String complaint) {
    synchronized (complaints) {
      complaints.add(complaint);
    }
  }

  LanguageServer server() {
    return server;
  }

  List<String> complaints() {
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  /** Greets the server from a folder. */
  InitializeResult initialize(Path folder, Consumer<ClientCapabilities> traits) {
    InitializeParams params = new InitializeParams();
    ClientCapabilities capabilities = new ClientCapabilities();
    traits.accept(capabilities);
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), "drafts")));
    InitializeResult result = get(server.initialize(params));
    server.initialized(new InitializedParams());
    return result;
  }

  static String uri(Path path) {
    return path.toUri().toString();
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "plaintext", 1, text)));
  }

  /** Replaces what stands in a range. */
  void change(String uri, int version, Range range, String text) {
    change(uri, version, new TextDocumentContentChangeEvent(range, text));
  }

  /** Sends the whole text. */
  void change(String uri, int version, String text) {
    change(uri, version, new TextDocumentContentChangeEvent(text));
  }

  private void change(String uri, int version, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  static Range range(int line, int from, int to) {
    return new Range(new Position(line, from), new Position(line, to));
  }

  /** What the server says of a version of a document. */
  List<Diagnostic> diagnostics(String uri, int version) {
    return take(
            published,
            params ->
                params.getUri().equals(uri) && Integer.valueOf(version).equals(params.getVersion()))
        .getDiagnostics();
  }

  /** The next that the server says of a document. */
  List<Diagnostic> diagnostics(String uri) {
    return take(published, params -> params.getUri().equals(uri)).getDiagnostics();
  }

  boolean wasToldUnasked() {
    return !published.isEmpty();
  }

  /** Says that some file changed, whichever. */
  void filesChanged() {
    server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
  }

  MessageParams shown() {
    return take(shown, message -> true);
  }

  boolean wasShownMore() {
    return !shown.isEmpty();
  }

  String logged(String part) {
    return take(logged, message -> message.getMessage().contains(part)).getMessage();
  }

  RegistrationParams registered() {
    return take(registered, params -> true);
  }

  void awaitRefresh() {
    take(refreshes, refresh -> true);
  }

  private static <T> T take(BlockingQueue<T> queue, Predicate<T> wanted) {
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
      while (true) {
        T next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          throw new AssertionError("the server did not say it within " + PATIENCE + " s");
        }
        if (wanted.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T get(Future<T> future) {
    try {
      return future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Sends bytes as they are. */
  void send(byte[] bytes) {
    try {
      toServer.write(bytes);
      toServer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the server's input without a word. */
  void hangUp() {
    try {
      toServer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int exitCode() {
    return get(run);
  }

  @Override
  public void close() {
    hangUp();
    exitCode();
    threads.shutdownNow();
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void showMessage(MessageParams message) {
    shown.add(message);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    refreshes.add("refresh");
    return CompletableFuture.completedFuture(null);
  }
}

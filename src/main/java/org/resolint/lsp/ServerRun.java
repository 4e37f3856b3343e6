package org.resolint.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** Runs a language server on two streams until the client is done with it or gone. */
public final class ServerRun {
  /**
   * The library's own, which would print whole stack traces. Loggers that nobody holds are lost.
   */
  private final Logger logger = Logger.getLogger("org.eclipse.lsp4j");

  private final Function<Path, WorkspaceBuilder> workspaces;
  private final Consumer<String> complaints;

  /**
   * A server.
   *
   * @param workspaces begins a workspace in a folder
   * @param complaints told, in one line each, of messages that make no sense; from any thread
   */
  public ServerRun(Function<Path, WorkspaceBuilder> workspaces, Consumer<String> complaints) {
    this.workspaces = workspaces;
    this.complaints = complaints;
  }

  /**
   * Talks to a client to the end.
   *
   * @return 0 if the client shut the server down first, else 1
   */
  public int run(InputStream in, OutputStream out) {
    Handler handler = handler();
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    ExecutorService threads = Executors.newCachedThreadPool(ServerRun::daemon);
    try {
      return listen(in, out, threads);
    } finally {
      threads.shutdownNow();
      logger.removeHandler(handler);
    }
  }

  private int listen(InputStream in, OutputStream out, ExecutorService threads) {
    Lifetime lifetime = new Lifetime();
    CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(new ResolintServer(workspaces, client, lifetime))
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .setExceptionHandler(this::error)
            .create();
    client.complete(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    threads.execute(() -> endAfter(listening, lifetime));
    try {
      return lifetime.exitCode().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while serving", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends where there is no more input, whatever the reason. */
  private static void endAfter(Future<Void> listening, Lifetime lifetime) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the end has come another way
    } catch (ExecutionException e) {
      // The library has told why.
    }
    lifetime.end();
  }

  private ResponseError error(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof ResponseErrorException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    String message = "internal error: " + cause + "; please report it";
    complaints.accept(message);
    return new ResponseError(ResponseErrorCode.InternalError, message, null);
  }

  private Handler handler() {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
          Throwable thrown = entry.getThrown();
          complaints.accept(entry.getMessage() + (thrown == null ? "" : ": " + thrown));
        }
      }

      @Override
      public void flush() {
        // Nothing is held back.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "resolint-messages");
    thread.setDaemon(true);
    return thread;
  }
}

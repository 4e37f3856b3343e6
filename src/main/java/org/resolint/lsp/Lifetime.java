package org.resolint.lsp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Where a server stands between its start and its end. Thread-safe. */
final class Lifetime {
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private @Nullable Conversation conversation;
  private boolean saidFarewell;

  /** The conversation, if it has begun and not ended. */
  synchronized Optional<Conversation> current() {
    return Optional.ofNullable(conversation);
  }

  /**
   * The conversation, for what is an error without one.
   *
   * @throws ResponseErrorException if it has not begun, or has ended
   */
  synchronized Conversation required() {
    if (conversation == null) {
      throw saidFarewell
          ? error(ResponseErrorCode.InvalidRequest, "the server was shut down")
          : error(ResponseErrorCode.ServerNotInitialized, "the server is not initialized");
    }
    return conversation;
  }

  /**
   * Begins.
   *
   * @throws ResponseErrorException if it has begun before
   */
  synchronized void begin(Conversation begun) {
    if (conversation != null || saidFarewell) {
      throw error(ResponseErrorCode.InvalidRequest, "the server is initialized already");
    }
    conversation = begun;
  }

  /** The client says farewell; nothing is asked any more. */
  synchronized void farewell() {
    saidFarewell = true;
    if (conversation != null) {
      conversation.desk().close();
    }
    conversation = null;
  }

  /** The end has come, well if the client has said farewell. */
  synchronized void end() {
    int code = saidFarewell ? 0 : 1;
    farewell();
    end.complete(code);
  }

  /** The exit code, at the end. */
  Future<Integer> exitCode() {
    return end;
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }
}

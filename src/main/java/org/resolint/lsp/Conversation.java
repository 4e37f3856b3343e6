package org.resolint.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What there is between the first greeting of a client and its farewell.
 *
 * @param client what the client can do
 * @param desk the open documents
 * @param findings what the client is told of them
 * @param actions what it can do about that
 */
record Conversation(ClientTraits client, Desk desk, Findings findings, CodeActions actions) {
  /** Files may have changed. */
  void refresh() {
    desk.refresh(findings.refresh().orElse(() -> {}));
  }

  /**
   * Answers a question about an open document.
   *
   * @param otherwise the answer about a document that is not open or not checked
   */
  <T> CompletableFuture<T> ask(String uri, Function<Checked, T> question, T otherwise) {
    return desk.ask(uri, question).thenApply(answer -> answer.orElse(otherwise));
  }
}

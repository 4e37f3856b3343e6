package org.resolint.lsp;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the user of a client is told. Thread-safe. */
final class Messages {
  /** After so many different messages something is so wrong that one more helps nobody. */
  private static final int MOST = 1_000;

  private final LanguageClient client;
  private final Set<String> said = new HashSet<>();

  Messages(LanguageClient client) {
    this.client = client;
  }

  /** Shows what the user has to mend. */
  void show(String problem) {
    client.showMessage(new MessageParams(MessageType.Error, problem));
  }

  /** Notes something for those who look. */
  void log(String message) {
    client.logMessage(new MessageParams(MessageType.Info, message));
  }

  /** Notes a defect, once. */
  void defect(String message) {
    boolean isNew;
    synchronized (said) {
      isNew = said.size() < MOST && said.add(message);
    }
    if (isNew) {
      client.logMessage(new MessageParams(MessageType.Error, message));
    }
  }
}

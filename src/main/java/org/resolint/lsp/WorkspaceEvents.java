package org.resolint.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What a client says of files and of its own settings. */
final class WorkspaceEvents implements WorkspaceService {
  private final Lifetime lifetime;

  WorkspaceEvents(Lifetime lifetime) {
    this.lifetime = lifetime;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    lifetime.current().ifPresent(Conversation::refresh);
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    lifetime.current().ifPresent(Conversation::refresh);
  }
}

package org.resolint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.resolint.core.cache.ResultStore;
import picocli.CommandLine.Option;

/** The options that say where results are kept. */
final class CacheOptions {
  private static final long MAX_BYTES = 64L << 20;
  private static final int MAX_FILES = 500;

  @Option(
      names = "--no-cache",
      description = "Check anew what earlier runs have checked, and keep no results.")
  private boolean none;

  /** Takes an option if it is one of these. */
  boolean take(String name, PlainArguments arguments) {
    if (!name.equals("--no-cache")) {
      return false;
    }
    none = arguments.flag();
    return true;
  }

  /** Where results are kept; empty if they are not wanted or there is no such place. */
  Optional<ResultStore> store(Terminal terminal) {
    return none
        ? Optional.empty()
        : folder(terminal).map(folder -> new ResultStore(folder, MAX_BYTES, MAX_FILES));
  }

  private static Optional<Path> folder(Terminal terminal) {
    try {
      return CacheFolder.of(terminal.environment()).map(terminal.folder()::resolve);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

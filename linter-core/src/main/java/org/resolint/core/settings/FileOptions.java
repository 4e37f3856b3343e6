package org.resolint.core.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * What one configuration file says, as it stands there.
 *
 * @param bases the configurations that it builds on; a later one beats an earlier one
 * @param options what it says of all files
 * @param overrides what it says of some files; a later one beats an earlier one
 */
record FileOptions(List<Placed> bases, Options options, List<ForFiles> overrides) {
  /** A file that says nothing. */
  static final FileOptions NONE = new FileOptions(List.of(), Options.NONE, List.of());

  /**
   * What holds for some files.
   *
   * @param files which files; one pattern is enough
   * @param options what holds for them
   */
  record ForFiles(List<PathPattern> files, Options options) {
    ForFiles {
      files = List.copyOf(files);
    }

    boolean matches(Path file) {
      return files.stream().anyMatch(pattern -> pattern.matches(file));
    }
  }

  FileOptions {
    bases = List.copyOf(bases);
    overrides = List.copyOf(overrides);
  }
}

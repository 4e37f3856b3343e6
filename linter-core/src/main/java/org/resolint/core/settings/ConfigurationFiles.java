package org.resolint.core.settings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which options hold for which file. Each configuration is read once. Thread-safe.
 *
 * <p>The configuration of a file is the {@code resolint.yml} of its folder or of the nearest folder
 * above, no further up than the root of its repository: the folder that holds {@code .git}.
 */
public final class ConfigurationFiles {
  private static final String REPOSITORY = ".git";

  private final Path folder;
  private final Options stronger;
  private final @Nullable Path given;
  private final boolean search;
  private final Map<Path, Optional<Path>> found = new HashMap<>();
  private final Map<Optional<Path>, OptionsChain> chains = new HashMap<>();
  private final Set<Path> reached = new LinkedHashSet<>();
  private final IdentityHashMap<Options, Options> merged = new IdentityHashMap<>();

  private ConfigurationFiles(Path folder, Options stronger, @Nullable Path given, boolean search) {
    this.folder = folder;
    this.stronger = stronger;
    this.given = given;
    this.search = search;
  }

  /**
   * Takes the nearest configuration of each file.
   *
   * @param folder what paths are told from in messages
   * @param stronger options that beat those of the files
   */
  public static ConfigurationFiles nearest(Path folder, Options stronger) {
    return new ConfigurationFiles(folder, stronger, null, true);
  }

  /** Takes one configuration for all files. */
  public static ConfigurationFiles given(Path file, Path folder, Options stronger) {
    return new ConfigurationFiles(folder, stronger, folder.resolve(file), false);
  }

  /** Takes no configuration. */
  public static ConfigurationFiles none(Path folder, Options stronger) {
    return new ConfigurationFiles(folder, stronger, null, false);
  }

  /**
   * What holds for a file.
   *
   * @return the same object for all files of which the same holds
   * @throws ConfigurationException if a configuration cannot be read or has no meaning
   */
  public synchronized Options of(Path file) throws ConfigurationException {
    Path whole = file.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return merge(chain(parent == null ? whole : parent).of(whole));
  }

  /**
   * What holds in a folder where nothing is said of single files.
   *
   * @throws ConfigurationException if a configuration cannot be read or has no meaning
   */
  public synchronized Options within(Path directory) throws ConfigurationException {
    return merge(chain(directory.toAbsolutePath().normalize()).base());
  }

  /** The configuration that holds in a folder; empty if there is none. */
  public synchronized Optional<Path> file(Path directory) {
    return given != null || !search
        ? Optional.ofNullable(given)
        : nearest(directory.toAbsolutePath().normalize());
  }

  /** The files that were read so far, and those that were to be read and could not be. */
  public synchronized Set<Path> reached() {
    return new LinkedHashSet<>(reached);
  }

  /**
   * All that the configuration of a folder says, of whichever files.
   *
   * @throws ConfigurationException if it cannot be read or has no meaning
   */
  public synchronized List<Options> said(Path directory) throws ConfigurationException {
    return chain(directory.toAbsolutePath().normalize()).said();
  }

  /**
   * The first patterns of overrides and suppressions that no file asked for matched, by whichever
   * configuration builds on them.
   *
   * @param within a folder all of whose files were asked for
   */
  public synchronized List<Placed> unused(Path within) {
    Path whole = within.toAbsolutePath().normalize();
    List<Placed> unused = new ArrayList<>();
    Set<Placed> used = new HashSet<>();
    for (OptionsChain chain : chains.values()) {
      chain.unused().stream()
          .filter(pattern -> pattern.folder().startsWith(whole))
          .map(PathPattern::written)
          .forEach(unused::add);
      chain.used().forEach(pattern -> used.add(pattern.written()));
    }
    unused.removeAll(used);
    return unused;
  }

  private Options merge(Options options) {
    return merged.computeIfAbsent(options, below -> below.under(stronger));
  }

  private OptionsChain chain(Path directory) throws ConfigurationException {
    Optional<Path> file = file(directory);
    OptionsChain chain = chains.get(file);
    if (chain == null) {
      chain =
          file.isPresent()
              ? OptionsChain.read(file.get(), this::name, reached::add)
              : OptionsChain.none();
      chains.put(file, chain);
    }
    return chain;
  }

  private Optional<Path> nearest(Path directory) {
    Optional<Path> known = found.get(directory);
    if (known != null) {
      return known;
    }
    Path file = directory.resolve(OptionsFile.NAME);
    Optional<Path> nearest = Optional.empty();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      nearest = Optional.of(file);
    } else if (directory.getParent() != null && !Files.exists(directory.resolve(REPOSITORY))) {
      nearest = nearest(directory.getParent());
    }
    found.put(directory, nearest);
    return nearest;
  }

  /** A file as messages call it: from the folder, if it is within, else in full. */
  private String name(Path file) {
    Path whole = folder.toAbsolutePath().normalize();
    Path name = file.startsWith(whole) ? folder.resolve(whole.relativize(file)).normalize() : file;
    return name.toString().replace(File.separatorChar, '/');
  }
}

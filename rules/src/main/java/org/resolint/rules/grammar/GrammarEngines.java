package org.resolint.rules.grammar;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.BuildStamp;

/**
 * Finds the engine: on the class path or in a folder of its own, whose jars are loaded only when
 * the engine starts. Thread-safe.
 */
public final class GrammarEngines {
  private final @Nullable EngineFolder folder;
  private final @Nullable Runnable beforeLoading;
  private boolean looked;
  private @Nullable GrammarEngine found;

  private GrammarEngines(@Nullable EngineFolder folder, @Nullable Runnable beforeLoading) {
    this.folder = folder;
    this.beforeLoading = beforeLoading;
  }

  /** Looks on the class path. */
  public static GrammarEngines onClassPath() {
    return new GrammarEngines(null, null);
  }

  /**
   * Looks on the class path and then in a folder.
   *
   * @param folder a folder of jars, which may be missing
   * @param beforeLoading done once, before anything is loaded from the folder
   */
  public static GrammarEngines in(Path folder, Runnable beforeLoading) {
    return new GrammarEngines(new EngineFolder(folder), beforeLoading);
  }

  /** A text that is another one when a jar in the engine's folder is. */
  public String stamp() {
    List<Path> jars = folder == null ? List.of() : folder.jars();
    String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return BuildStamp.of(path).orElse("");
  }

  /** The engine; empty if there is none. */
  public synchronized Optional<GrammarEngine> find() {
    if (!looked) {
      looked = true;
      found = look().orElse(null);
    }
    return Optional.ofNullable(found);
  }

  private Optional<GrammarEngine> look() {
    Optional<GrammarEngine> own = first(GrammarEngine.class.getClassLoader());
    if (own.isPresent() || folder == null) {
      return own;
    }
    Optional<ClassLoader> loader = folder.loader();
    if (loader.isPresent() && beforeLoading != null) {
      beforeLoading.run();
    }
    return loader.flatMap(GrammarEngines::first);
  }

  private static Optional<GrammarEngine> first(ClassLoader loader) {
    return ServiceLoader.load(GrammarEngine.class, loader).findFirst();
  }
}

package org.resolint.maven;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.BuildStamp;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Workspace;
import org.resolint.rules.workspace.WorkspaceBuilder;

/**
 * What the projects of one build have in common: rules, termbases and dictionaries are made ready
 * once. It lives as long as the build. Projects whose plugin has other dependencies have one of
 * their own, as Maven loads the plugin anew for them. Thread-safe.
 */
final class Build {
  private final Set<MavenProject> empty = new HashSet<>();

  /** What tells this plugin with its dependencies from others; empty if nobody knows. */
  private final Optional<String> stamp = stamp();

  private boolean hasDocuments;
  private @Nullable Workspace first;

  private Build() {}

  /** The build that a session is. */
  static Build of(MavenSession session) {
    SessionData data = session.getRepositorySession().getData();
    if (data.get(Build.class) == null) {
      data.set(Build.class, null, new Build());
    }
    return (Build) Objects.requireNonNull(data.get(Build.class));
  }

  /**
   * Begins a check that shares rules with the others of the build.
   *
   * @param store where results are kept, or empty to do without
   */
  synchronized Check check(WorkspaceBuilder builder, Optional<ResultStore> store)
      throws ConfigurationException {
    if (first != null) {
      builder.sharing(first);
    }
    Check check = builder.check(store, stamp);
    first = check.reading();
    return check;
  }

  private static Optional<String> stamp() {
    return Build.class.getClassLoader() instanceof URLClassLoader loader
        ? stamp(loader.getURLs())
        : Optional.empty();
  }

  private static Optional<String> stamp(URL[] places) {
    List<String> classPath = new ArrayList<>();
    try {
      for (URL place : places) {
        classPath.add(Path.of(place.toURI()).toString());
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return BuildStamp.of(String.join(File.pathSeparator, classPath));
  }

  /** Notes that a project has documents. */
  synchronized void noteDocuments() {
    hasDocuments = true;
  }

  /**
   * Notes that a project has no documents.
   *
   * @param running the projects that are to be checked
   * @return whether it was the last of them and none had any
   */
  synchronized boolean isEmptyWith(MavenProject project, Collection<MavenProject> running) {
    empty.add(project);
    return !hasDocuments && empty.containsAll(running);
  }
}

package org.resolint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.resolint.core.cache.ResultStore;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.PathPattern;
import org.resolint.core.settings.Placed;
import org.resolint.rules.workspace.BaselinePlace;
import org.resolint.rules.workspace.Check;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** What all goals are told: which documents of a project they are about, and how to check them. */
@SuppressWarnings("NullAway.Init") // Maven sets what has no default
abstract class ResolintMojo extends AbstractMojo {
  private static final long MAX_CACHE_BYTES = 64L << 20;
  private static final int MAX_CACHE_FILES = 100;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /**
   * Files and folders, relative to the project's folder. Without any, the whole project but build
   * folders and those of modules that run the goal themselves.
   */
  @Parameter(property = "resolint.sources")
  private List<String> sources = new ArrayList<>();

  /**
   * Patterns of the files to take of those found among the sources. Without any, all. A pattern
   * without a slash matches a name at any depth, one with a slash a path from the project's folder.
   */
  @Parameter(property = "resolint.includes")
  private List<String> includes = new ArrayList<>();

  /** Patterns of files and folders to leave alone, as under {@code exclude} in resolint.yml. */
  @Parameter(property = "resolint.excludes")
  private List<String> excludes = new ArrayList<>();

  /** The configuration to take instead of the nearest resolint.yml. */
  @Parameter(property = "resolint.configuration")
  private @Nullable File configuration;

  /** A file with findings that are known and neither reported nor fixed. */
  @Parameter(property = "resolint.baseline")
  private @Nullable File baseline;

  /** The language of all documents, an ISO 639-1 code; else it is found out. */
  @Parameter(property = "resolint.language")
  private @Nullable String language;

  /**
   * How much to check: {@code standard}, or {@code full} with the rules on grammar, whose engine is
   * then a dependency of the plugin, {@code org.resolint:resolint-grammar}.
   */
  @Parameter(property = "resolint.profile")
  private @Nullable String profile;

  /** How many documents to read at a time; 0 for one for each processor. */
  @Parameter(property = "resolint.threads", defaultValue = "0")
  private int threads;

  /** Whether documents that have not changed since the last build are not checked again. */
  @Parameter(property = "resolint.incremental", defaultValue = "true")
  private boolean incremental;

  /** Where results are kept for the next build. */
  @Parameter(
      property = "resolint.cacheDirectory",
      defaultValue = "${project.build.directory}/resolint-cache")
  private File cacheDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "resolint.skip", defaultValue = "false")
  private boolean skip;

  /** Does what the goal is for. */
  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Resolutions are left alone: resolint.skip is set");
      return;
    }
    try {
      Optional<ProjectCheck> check = check();
      if (check.isPresent()) {
        run(check.get());
      }
    } catch (ConfigurationException | IOException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()).replace('\n', ' '), e);
    }
  }

  /** Does it for the documents of the project, of which there is at least one. */
  abstract void run(ProjectCheck check)
      throws ConfigurationException, IOException, MojoExecutionException, MojoFailureException;

  /** Whether the user wants nothing done. */
  final boolean isSkipped() {
    return skip;
  }

  /** The folder of the project, which relative paths count from. */
  final Path folder() {
    return project.getBasedir().toPath();
  }

  /**
   * The check of the project's documents; empty if there are none and other projects have some.
   *
   * @throws ConfigurationException if the configuration is unsound or there is nothing to check
   */
  final Optional<ProjectCheck> check() throws ConfigurationException {
    Build build = Build.of(session);
    Modules modules = new Modules(session, execution);
    Check check = check(build, modules);
    Documents documents =
        included(check.reading().find(sources.isEmpty() ? List.of(".") : sources));
    documents.notes().forEach(getLog()::warn);
    if (documents.inputs().isEmpty() && documents.missing().isEmpty()) {
      if (!sources.isEmpty() || build.isEmptyWith(project, modules.running())) {
        throw nothingToCheck();
      }
      getLog().info("There are no resolutions in this project");
      return Optional.empty();
    }
    build.noteDocuments();
    BaselinePlace known = baseline == null ? null : new BaselinePlace(baseline.toPath(), folder());
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    return Optional.of(new ProjectCheck(build, check, documents, workers, known));
  }

  private Check check(Build build, Modules modules) throws ConfigurationException {
    List<PathPattern> exclusions = new ArrayList<>(patterns(excludes, "<excludes>"));
    for (Path module : modules.below(project)) {
      exclusions.add(PathPattern.ofFolder(module, "<modules>"));
    }
    Placed code = language == null ? null : new Placed(language, "<language>");
    WorkspaceBuilder builder =
        Workspace.in(folder())
            .options(
                Options.of(code, List.of(), List.of())
                    .withExclusions(exclusions)
                    .withProfile(profile == null ? null : new Placed(profile, "<profile>")));
    if (configuration != null) {
      builder.configuration(configuration.toPath());
    }
    Optional<ResultStore> store =
        incremental
            ? Optional.of(
                new ResultStore(cacheDirectory.toPath(), MAX_CACHE_BYTES, MAX_CACHE_FILES))
            : Optional.empty();
    return build.check(builder, store);
  }

  private Documents included(Documents documents) throws ConfigurationException {
    List<PathPattern> patterns = patterns(includes, "<includes>");
    return patterns.isEmpty() ? documents : documents.matching(patterns);
  }

  private List<PathPattern> patterns(List<String> written, String parameter)
      throws ConfigurationException {
    List<PathPattern> patterns = new ArrayList<>();
    for (String pattern : written) {
      patterns.add(PathPattern.of(folder(), new Placed(pattern, parameter)));
    }
    return patterns;
  }

  private ConfigurationException nothingToCheck() {
    return new ConfigurationException(
        "<sources>: nothing to check: no text, Markdown, XLIFF or TMX file in "
            + (sources.isEmpty() ? "the project" : String.join(", ", sources))
            + (includes.isEmpty() ? "" : " matches " + String.join(", ", includes)));
  }

  /** Fails the build where not all could be checked. */
  static void failIncomplete(LintReport report) throws MojoExecutionException {
    if (!report.failures().isEmpty()) {
      throw new MojoExecutionException(
          "Rules broke; this is a defect of resolint or of a rule pack: see above");
    }
    if (!report.unreadable().isEmpty()) {
      throw new MojoExecutionException("Documents could not be read: see above");
    }
  }
}

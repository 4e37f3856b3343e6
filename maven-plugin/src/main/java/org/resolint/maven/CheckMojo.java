package org.resolint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.Palette;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.ReportOptions;
import org.resolint.core.report.ReportWriter;
import org.resolint.core.report.ReportedRun;
import org.resolint.core.report.Version;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.settings.Options;
import org.resolint.core.settings.PathPattern;
import org.resolint.core.settings.Placed;
import org.resolint.core.text.SimilarNames;
import org.resolint.rules.workspace.DocumentTexts;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.OutputFile;
import org.resolint.rules.workspace.Workspace;
import org.resolint.rules.workspace.WorkspaceBuilder;

/** Checks a project's resolutions and fails the build where they are wrong. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets what has no default
public final class CheckMojo extends AbstractMojo {
  /** The project's folder, which relative paths count from. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  /** Files and folders to check. Without any, the whole project but its build folders. */
  @Parameter(property = "resolint.sources")
  private List<String> sources = new ArrayList<>();

  /** Patterns of files and folders to leave alone, as under {@code exclude} in resolint.yml. */
  @Parameter(property = "resolint.excludes")
  private List<String> excludes = new ArrayList<>();

  /** The configuration to take instead of the nearest resolint.yml. */
  @Parameter(property = "resolint.configuration")
  private @Nullable File configuration;

  /** From which severity on findings fail the build: error, warning, info or never. */
  @Parameter(property = "resolint.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Reports to write: a format, such as {@code sarif}, and the file it goes to. */
  @Parameter private Map<String, File> reports = Map.of();

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

  /** Whether to do nothing. */
  @Parameter(property = "resolint.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Resolutions are not checked: resolint.skip is set");
      return;
    }
    try {
      FailOn limit = value(FailOn.named(failOn), "failOn", failOn, FailOn.names());
      Workspace workspace = workspace();
      Documents documents = documents(workspace);
      LintReport report = lint(workspace, documents);
      ReportedRun run =
          new ReportedRun(
              workspace.ruleset(),
              workspace.rulesets(documents),
              limit,
              OptionalInt.empty(),
              new DocumentTexts(documents));
      writeReports(report, run);
      new FindingLog(getLog()).write(report);
      fail(report, limit);
    } catch (ConfigurationException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Workspace workspace() throws ConfigurationException {
    Path folder = basedir.toPath();
    List<PathPattern> exclusions = new ArrayList<>();
    for (String pattern : excludes) {
      exclusions.add(PathPattern.of(folder, new Placed(pattern, "<excludes>")));
    }
    Placed code = language == null ? null : new Placed(language, "<language>");
    WorkspaceBuilder builder =
        Workspace.in(folder)
            .options(
                Options.of(code, List.of(), List.of())
                    .withExclusions(exclusions)
                    .withProfile(profile == null ? null : new Placed(profile, "<profile>")));
    return (configuration == null ? builder : builder.configuration(configuration.toPath())).open();
  }

  private Documents documents(Workspace workspace) throws ConfigurationException {
    Documents documents = workspace.find(sources.isEmpty() ? List.of(".") : sources);
    if (documents.inputs().isEmpty() && documents.missing().isEmpty()) {
      throw new ConfigurationException(
          "<sources>: nothing to check: no text, Markdown, XLIFF or TMX file in "
              + (sources.isEmpty() ? "the project" : String.join(", ", sources)));
    }
    return documents;
  }

  private LintReport lint(Workspace workspace, Documents documents) throws ConfigurationException {
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    return workspace.lint(documents, workers, path -> getLog().debug("Checked " + path));
  }

  private void writeReports(LintReport report, ReportedRun run)
      throws ConfigurationException, IOException {
    ReportOptions options =
        new ReportOptions(
            Version.current(),
            run,
            Palette.PLAIN,
            ReportOptions.DEFAULT_WIDTH,
            ReportOptions.Detail.FULL);
    for (Map.Entry<String, File> entry : reports.entrySet()) {
      String name = entry.getKey();
      ReportWriter writer =
          value(ReportFormat.named(name), "reports", name, ReportFormat.names()).writer(options);
      OutputFile.write(entry.getValue().toPath(), out -> writer.write(report, out));
    }
  }

  private static void fail(LintReport report, FailOn limit)
      throws MojoExecutionException, MojoFailureException {
    if (!report.failures().isEmpty()) {
      throw new MojoExecutionException(
          "Rules broke; this is a defect of resolint or of a rule pack: see above");
    }
    if (!report.unreadable().isEmpty()) {
      throw new MojoExecutionException("Documents could not be read: see above");
    }
    if (limit.isReachedBy(report)) {
      throw new MojoFailureException("Resolutions are not as they should be: see above");
    }
  }

  private static <T> T value(
      Optional<T> value, String parameter, String written, List<String> names)
      throws ConfigurationException {
    return value.orElseThrow(
        () ->
            new ConfigurationException(
                "<"
                    + parameter
                    + ">: expected one of "
                    + String.join(", ", names)
                    + ", found '"
                    + written
                    + "'"
                    + SimilarNames.question(written, names)));
  }
}

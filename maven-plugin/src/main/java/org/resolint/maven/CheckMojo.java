package org.resolint.maven;

import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.ReportWriter;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.SimilarNames;
import org.resolint.rules.workspace.OutputFile;

/** Checks a project's resolutions and fails the build where they are wrong. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ResolintMojo {
  /** From which severity on findings fail the build: error, warning, info or never. */
  @Parameter(property = "resolint.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Reports to write: a format, such as {@code sarif}, and the file it goes to. */
  @Parameter private Map<String, File> reports = Map.of();

  /** Whether all findings are written into the baseline, so that later builds hold them back. */
  @Parameter(property = "resolint.updateBaseline", defaultValue = "false")
  private boolean updateBaseline;

  @Override
  void run(ProjectCheck check)
      throws ConfigurationException, IOException, MojoExecutionException, MojoFailureException {
    FailOn limit = value(FailOn.named(failOn), "failOn", failOn, FailOn.names());
    Map<ReportFormat, File> targets = targets();
    LintReport report = updateBaseline ? check.updateBaseline() : check.lint(check.documents());
    for (Map.Entry<ReportFormat, File> target : targets.entrySet()) {
      ReportWriter writer = check.writer(target.getKey(), limit);
      OutputFile.write(target.getValue().toPath(), out -> writer.write(report, out));
    }
    new FindingLog(getLog()).write(report, check.unchanged());
    failIncomplete(report);
    if (limit.isReachedBy(report)) {
      throw new MojoFailureException("Resolutions are not as they should be: see above");
    }
  }

  private Map<ReportFormat, File> targets() throws ConfigurationException {
    Map<ReportFormat, File> targets = new LinkedHashMap<>();
    for (Map.Entry<String, File> entry : reports.entrySet()) {
      String name = entry.getKey();
      targets.put(
          value(ReportFormat.named(name), "reports", name, ReportFormat.names()), entry.getValue());
    }
    return targets;
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

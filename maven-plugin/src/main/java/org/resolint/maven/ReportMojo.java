package org.resolint.maven;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.FailOn;
import org.resolint.core.engine.LintReport;
import org.resolint.core.report.ReportFormat;
import org.resolint.core.report.ReportWriter;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.workspace.OutputFile;

/**
 * Tells what is found in a project's resolutions: among the reports of the project's site, or, run
 * by itself, on a page of its own. Findings do not fail the build.
 *
 * <p>Site plugins before 3.20 ask for one page by a sink of an older kind, but for several by that
 * of today: so it offers several and makes one.
 */
@Mojo(name = ReportMojo.GOAL, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets what has no default
public final class ReportMojo extends ResolintMojo implements MavenMultiPageReport {
  static final String GOAL = "report";

  private static final String NAME = "resolint";

  /** The folder of the page when the goal is run by itself. */
  @Parameter(
      property = "resolint.outputDirectory",
      defaultValue = "${project.build.directory}/reports")
  private File outputDirectory;

  @Override
  void run(ProjectCheck check) throws ConfigurationException, IOException {
    LintReport report = check.lint(check.documents());
    ReportWriter writer = check.writer(ReportFormat.HTML, FailOn.NEVER);
    File page = new File(outputDirectory, NAME + ".html");
    OutputFile.write(page.toPath(), out -> writer.write(report, out));
    new FindingLog(getLog()).writeDefects(report);
    getLog().info("The report is in " + page);
  }

  @Override
  public void generate(Sink sink, @Nullable SinkFactory pages, Locale locale)
      throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    Optional<ProjectCheck> check = siteCheck();
    if (check.isPresent()) {
      try {
        new ReportPage(sink).write(check.get().lint(check.get().documents()));
      } catch (ConfigurationException e) {
        throw new MavenReportException(e.getMessage(), e);
      }
    }
  }

  private Optional<ProjectCheck> siteCheck() throws MavenReportException {
    try {
      return isSkipped() ? Optional.empty() : check();
    } catch (ConfigurationException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    return siteCheck().isPresent();
  }

  @Override
  @SuppressWarnings("deprecation") // all site plugins ask for it, the older ones for it alone
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getName(Locale locale) {
    return "Resolutions";
  }

  @Override
  public String getDescription(Locale locale) {
    return "What resolint finds in the resolutions of the project.";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}

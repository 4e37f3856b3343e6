package org.resolint.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.UnreadableDocument;
import org.resolint.core.rule.Fix;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.rules.fixing.FixOutcome;
import org.resolint.rules.fixing.FixPlan;
import org.resolint.rules.fixing.FixedDocument;
import org.resolint.rules.fixing.Fixer;
import org.resolint.rules.workspace.OutputFile;

/**
 * Makes the fixes that keep the meaning of a project's resolutions. What remains does not fail the
 * build; that is for {@code check}.
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends ResolintMojo {
  /** Whether fixes are made that may change the meaning, too. */
  @Parameter(property = "resolint.unsafeFixes", defaultValue = "false")
  private boolean unsafeFixes;

  /**
   * The file to write the fixes to as a diff, from the project's folder, instead of making them:
   * {@code git apply} makes them.
   */
  @Parameter(property = "resolint.diff")
  private @Nullable File diff;

  @Override
  void run(ProjectCheck check) throws ConfigurationException, IOException, MojoExecutionException {
    Fixer fixer = new Fixer(unsafeFixes ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, check);
    FixPlan plan = fixer.plan(check.documents());
    plan.messages().forEach(getLog()::warn);
    if (diff != null) {
      write(plan.fixed(), diff);
      getLog().info(plan.summary() + ": " + diff);
      finish(plan.found());
      return;
    }
    FixOutcome outcome = fixer.write(plan);
    plan.fixed().forEach(fixed -> getLog().debug("Fixed " + fixed.document().path()));
    for (UnreadableDocument unwritten : outcome.unwritten()) {
      getLog().error(unwritten.path() + ": " + unwritten.message());
    }
    getLog().info(outcome.summary());
    finish(outcome.remaining());
    if (!outcome.unwritten().isEmpty()) {
      throw new MojoExecutionException("Documents could not be fixed: see above");
    }
  }

  private static void write(List<FixedDocument> fixed, File file) throws IOException {
    OutputFile.writeBytes(
        file.toPath(),
        out -> {
          for (FixedDocument each : fixed) {
            out.write(each.diff(each.document().path()));
          }
        });
  }

  private void finish(LintReport report) throws MojoExecutionException {
    new FindingLog(getLog()).writeDefects(report);
    failIncomplete(report);
  }
}

package org.resolint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.project.MavenProject;

/**
 * Which projects of a build run a goal. A document belongs to the innermost of them: so it is
 * checked once, and not left out where a module does without the plugin.
 *
 * @param session the build
 * @param execution an execution of the goal
 */
record Modules(MavenSession session, MojoExecution execution) {
  private static final String NO_PHASE = "none";

  /** The projects that run the goal. */
  List<MavenProject> running() {
    return session.getProjects().stream().filter(this::runs).toList();
  }

  /** The folders within a project that belong to others. */
  List<Path> below(MavenProject project) {
    Path folder = folder(project);
    return running().stream()
        .map(Modules::folder)
        .filter(other -> other.startsWith(folder) && !other.equals(folder))
        .toList();
  }

  private static Path folder(MavenProject project) {
    return project.getBasedir().toPath().toAbsolutePath().normalize();
  }

  /** From the command line, a goal runs in all projects. */
  private boolean runs(MavenProject project) {
    return execution.getSource() == Source.CLI
        || isBound(project)
        || (execution.getGoal().equals(ReportMojo.GOAL) && isReported(project));
  }

  private boolean isBound(MavenProject project) {
    return Stream.ofNullable(project.getPlugin(execution.getPlugin().getKey()))
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(bound -> !NO_PHASE.equals(bound.getPhase()))
        .map(PluginExecution::getGoals)
        .anyMatch(goals -> goals.contains(execution.getGoal()));
  }

  private boolean isReported(MavenProject project) {
    return Stream.ofNullable(project.getModel().getReporting())
        .map(Reporting::getReportPluginsAsMap)
        .map(Map::keySet)
        .anyMatch(plugins -> plugins.contains(execution.getPlugin().getKey()));
  }
}

package org.resolint.rules.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.resolint.core.baseline.Baseline;
import org.resolint.core.baseline.BaselineFile;
import org.resolint.core.engine.LintReport;
import org.resolint.core.settings.ConfigurationException;

/**
 * The file of a baseline, beside reports whose paths count from a folder.
 *
 * @param file the file as its user named it, from the folder
 * @param folder what relative paths count from
 */
public record BaselinePlace(Path file, Path folder) {
  /**
   * The findings that are known; empty if there is no such file.
   *
   * @throws ConfigurationException if the file cannot be read or is no baseline
   */
  public Optional<Baseline> read() throws ConfigurationException {
    try {
      return Optional.of(BaselineFile.read(Files.readAllBytes(whole()), name()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ConfigurationException(name() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The file as messages call it. */
  public String name() {
    return file.toString().replace(File.separatorChar, '/');
  }

  /**
   * Writes a baseline.
   *
   * @throws IOException if it cannot be written; the message names the file
   */
  public void write(Baseline baseline) throws IOException {
    OutputFile.write(whole(), out -> BaselineFile.write(baseline, out));
  }

  /** A report without what a baseline at this place knows. */
  public LintReport holdBack(Baseline baseline, LintReport report) {
    return baseline.holdBack(report, this::documentName);
  }

  /** The name that a baseline at this place has for the document of a report. */
  public String documentName(String path) {
    try {
      Path document = folder.resolve(path).toAbsolutePath().normalize();
      Path from = whole().toAbsolutePath().normalize().resolveSibling("");
      return from.relativize(document).toString().replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** Whether a document that a baseline at this place names is there. */
  public boolean exists(String documentName) {
    return Files.exists(whole().resolveSibling(documentName));
  }

  private Path whole() {
    return folder.resolve(file);
  }
}

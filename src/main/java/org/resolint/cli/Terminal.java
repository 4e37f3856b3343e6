package org.resolint.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.cache.BuildStamp;
import org.resolint.core.report.Palette;
import org.resolint.core.report.ReportOptions;

/**
 * What surrounds a run: its streams, its folder, its environment. Text goes out as UTF-8 whatever
 * the platform.
 *
 * @param out where reports go
 * @param err where messages go
 * @param in where a document may come from
 * @param folder what relative paths count from
 * @param environment the environment variables
 * @param watched which streams a person watches
 */
record Terminal(
    OutputStream out,
    OutputStream err,
    InputStream in,
    Path folder,
    Map<String, String> environment,
    Watched watched) {

  /** Whether streams end at a terminal. */
  record Watched(boolean out, boolean err) {
    /** Nobody watches. */
    static final Watched NONE = new Watched(false, false);
  }

  /** The surroundings of this process. The launcher knows what is a terminal; Java 17 does not. */
  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        // Buffered, as a bare file stream cannot tell how much a pipe holds.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        Path.of(""),
        System.getenv(),
        new Watched(
            Boolean.getBoolean("resolint.terminal.out"),
            Boolean.getBoolean("resolint.terminal.err")));
  }

  /** The same where nobody watches. */
  Terminal unwatched() {
    return new Terminal(out, err, in, folder, environment, Watched.NONE);
  }

  /** What tells this build of the program from others. */
  Optional<String> build() {
    return BuildStamp.of(System.getProperty("java.class.path", ""));
  }

  /** A writer of reports, which falls silent when nobody reads any more. */
  Writer reportWriter() {
    return new BufferedWriter(
        new OutputStreamWriter(new PipeStream(out), StandardCharsets.UTF_8), 1 << 15);
  }

  /** A writer of messages; flushes at every line. */
  PrintWriter messageWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** Colours only on a terminal, and never with {@code NO_COLOR}. */
  Palette palette() {
    boolean wanted =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return watched.out() && wanted ? Palette.ANSI : Palette.PLAIN;
  }

  /** The columns of the terminal, if the environment tells. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return watched.out() && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : ReportOptions.DEFAULT_WIDTH;
  }
}

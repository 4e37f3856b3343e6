package org.resolint.lsp;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Measures a server in a process of its own: types into a draft of forty pages, compares with a
 * fresh check after each hundredth edit, and prints how long edits took and how much memory the
 * server had at most. Arguments: how many edits (10,000), then the command of the server; without
 * one, that of this class path is run.
 */
final class ServerMeasure {
  private static final int PARAGRAPHS = 260;

  private ServerMeasure() {}

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    List<String> command =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of(
                "java",
                "-cp",
                System.getProperty("java.class.path"),
                "org.resolint.cli.Main",
                "lsp");
    Duration before = Duration.ZERO;
    Path folder = Files.createTempDirectory("resolint-lsp");
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try (Client client = new Client(process)) {
      client.initialize(folder, traits -> {});
      String uri = Client.uri(folder.resolve("draft.en.txt"));
      String draft = LongDraft.of(PARAGRAPHS, 1);
      System.out.println(draft.split("\\s+").length + " words, " + draft.length() + " characters");
      RandomEdits edits = new RandomEdits(client, uri, draft, 2);
      int different = 0;
      int step = Math.max(100, count / 10);
      for (int i = 1; i <= count; i++) {
        List<Diagnostic> found = edits.next();
        if (i % 100 == 0) {
          List<String> fresh = RandomEdits.checked(folder, "draft.en.txt", edits.text());
          different += RandomEdits.told(found).equals(fresh) ? 0 : 1;
        }
        if (i % step == 0) {
          Duration now = process.info().totalCpuDuration().orElse(Duration.ZERO);
          System.out.printf(
              Locale.ROOT,
              "%d edits: %d findings, %d comparisons differ; of the last %d, p50 %.1f ms, p95 %.1f ms,"
                  + " processor %.1f ms each; %s%n",
              i,
              found.size(),
              different,
              step,
              edits.millis(0.5, step),
              edits.millis(0.95, step),
              now.minus(before).toMillis() / (double) step,
              memory(process));
          before = now;
        }
      }
    }
    Files.delete(folder);
  }

  /** The most memory that a process had so far, where the system tells. */
  private static String memory(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("")
            .replaceAll("\\s+", " ")
        : "";
  }
}

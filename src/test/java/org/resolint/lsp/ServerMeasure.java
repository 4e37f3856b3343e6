package org.resolint.lsp;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int WARM = 500;

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
    Path folder = Files.createTempDirectory("resolint-lsp");
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try (Client client = new Client(process)) {
      client.initialize(folder, traits -> {});
      String uri = Client.uri(folder.resolve("draft.en.txt"));
      String draft = LongDraft.of(PARAGRAPHS, 1);
      System.out.println(draft.split("\\s+").length + " words, " + draft.length() + " characters");
      RandomEdits edits = new RandomEdits(client, uri, draft, 2);
      int different = 0;
      for (int i = 1; i <= count; i++) {
        List<Diagnostic> found = edits.next();
        if (i % 100 == 0) {
          List<String> fresh = RandomEdits.checked(folder, "draft.en.txt", edits.text());
          different += RandomEdits.told(found).equals(fresh) ? 0 : 1;
        }
        if (i % 1000 == 0 || i == count) {
          print(i, found.size(), edits, different, process);
        }
      }
    }
    Files.delete(folder);
  }

  private static void print(
      int edits, int findings, RandomEdits typed, int different, Process process)
      throws IOException {
    int last = Math.max(1, Math.min(1000, edits - WARM));
    System.out.printf(
        Locale.ROOT,
        "%d edits: %d findings, %d comparisons differ; of the last %d, p50 %.1f ms, p95 %.1f ms; %s%n",
        edits,
        findings,
        different,
        last,
        typed.millis(0.5, last),
        typed.millis(0.95, last),
        memory(process));
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

package org.resolint.lsp;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Location;
import org.resolint.core.rule.Severity;
import org.resolint.core.settings.ConfigurationException;
import org.resolint.core.text.LineMap;
import org.resolint.rules.workspace.Documents;
import org.resolint.rules.workspace.Workspace;

/**
 * Types at random into a document of a server, as somebody who writes, deletes and takes back in
 * turn.
 */
final class RandomEdits {
  private static final List<String> TYPED =
      List.of(
          "e",
          "s",
          "t",
          " ",
          ",",
          ";",
          ".",
          "\n",
          "\n\n",
          "the ",
          "teh ",
          "(a) ",
          "12. ",
          "«",
          "”",
          " 500 000 ",
          "para. 3",
          "حقوق ",
          "прав ",
          "决议",
          "\uD83D\uDCA1",
          "\uD835\uDC9C",
          "é",
          "\r\n");

  /** A draft has some dozen slips at a time, not thousands. */
  private static final int MOST_LEFT = 50;

  private final Client client;
  private final String uri;
  private final Random random;
  private final Deque<Replacement> left = new ArrayDeque<>();
  private final List<Long> waits = new ArrayList<>();
  private String text;
  private int version = 1;

  RandomEdits(Client client, String uri, String text, long seed) {
    this.client = client;
    this.uri = uri;
    this.text = text;
    this.random = new Random(seed);
    client.open(uri, text);
    client.diagnostics(uri, 1);
  }

  String text() {
    return text;
  }

  /** Makes one edit, or takes the latest back, and gives what the server says of it. */
  List<Diagnostic> next() {
    boolean takesBack = random.nextInt(2 * MOST_LEFT) < left.size();
    Replacement next = takesBack ? left.removeLast() : replacement();
    if (!takesBack) {
      left.addLast(next.inverse(text));
    }
    LineMap lines = LineMap.of(text);
    Range range = new Range(position(lines, next.start()), position(lines, next.end()));
    text = next.in(text);
    version++;
    long begun = System.nanoTime();
    client.change(uri, version, range, next.typed());
    List<Diagnostic> found = client.diagnostics(uri, version);
    waits.add(System.nanoTime() - begun);
    return found;
  }

  private Replacement replacement() {
    int at = boundary(random.nextInt(text.length() + 1));
    boolean deletes = random.nextInt(3) == 0;
    int end = deletes ? boundary(Math.min(text.length(), at + 1 + random.nextInt(12))) : at;
    return new Replacement(at, Math.max(at, end), deletes ? "" : typed());
  }

  /** What is typed in the place of what stands between two offsets. */
  private record Replacement(int start, int end, String typed) {
    String in(String text) {
      return text.substring(0, start) + typed + text.substring(end);
    }

    /** What takes it back in the text that it leaves. */
    Replacement inverse(String text) {
      return new Replacement(start, start + typed.length(), text.substring(start, end));
    }
  }

  private String typed() {
    return random.nextInt(40) == 0
        ? LongDraft.clause(random)
        : TYPED.get(random.nextInt(TYPED.size()));
  }

  /** An offset that splits neither a pair of surrogates nor an end of line. */
  private int boundary(int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
                || (text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n'));
    return splits ? offset - 1 : offset;
  }

  private static Position position(LineMap lines, int offset) {
    org.resolint.core.text.Position position = lines.position(offset);
    return new Position(position.line() - 1, position.column() - 1);
  }

  /** How many milliseconds it took until the server had answered that share of the last edits. */
  double millis(double share, int edits) {
    long[] sorted =
        waits.subList(Math.max(0, waits.size() - edits), waits.size()).stream()
            .mapToLong(wait -> wait)
            .sorted()
            .toArray();
    int index = Math.min(sorted.length - 1, (int) (share * sorted.length));
    return sorted[index] / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  /** What a server says, one line a diagnostic. */
  static List<String> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            found ->
                line(
                    found.getRange(),
                    found.getCode().getLeft(),
                    found.getSeverity(),
                    found.getMessage().getLeft()))
        .toList();
  }

  /** What a check that begins from nothing says, in the same form. */
  static List<String> checked(Path folder, String name, String text) {
    try {
      Workspace workspace = Workspace.in(folder).open();
      Documents documents =
          new Documents(List.of(workspace.document(name, text)), List.of(), List.of());
      LintReport report = workspace.lint(documents, 1, path -> {});
      return report.documents().get(0).diagnostics().stream()
          .map(
              found ->
                  line(
                      new Range(position(found.start()), position(found.end())),
                      found.rule(),
                      severity(found.severity()),
                      found.message()))
          .toList();
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Position position(Location place) {
    return new Position(place.line() - 1, place.column() - 1);
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  private static String line(
      Range range, String rule, DiagnosticSeverity severity, String message) {
    Position start = range.getStart();
    Position end = range.getEnd();
    return start.getLine()
        + ":"
        + start.getCharacter()
        + "-"
        + end.getLine()
        + ":"
        + end.getCharacter()
        + " "
        + severity
        + " "
        + rule
        + " "
        + message;
  }
}

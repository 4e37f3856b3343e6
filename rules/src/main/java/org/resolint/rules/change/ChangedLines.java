package org.resolint.rules.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.text.LineDiff;
import org.resolint.core.text.LineDiff.Change;
import org.resolint.core.text.LineMap;
import org.resolint.core.text.Source;

/** Which lines of a document are new, and which findings. Line ends do not count. */
final class ChangedLines {
  private final List<Change> changes;

  private ChangedLines(List<Change> changes) {
    this.changes = changes;
  }

  /** A finding by its rule and place. */
  private record Place(String rule, int line, int column, int endLine, int endColumn) {}

  /** Nothing changed. */
  static ChangedLines none() {
    return new ChangedLines(List.of());
  }

  /**
   * The lines that lead from one text to another.
   *
   * @throws IOException if one of them cannot be read
   */
  static ChangedLines between(DocumentInput before, DocumentInput after) throws IOException {
    return new ChangedLines(LineDiff.of(lines(before.source()), lines(after.source())));
  }

  private static List<String> lines(Source source) {
    LineMap map = source.lines();
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= map.lineCount(); line++) {
      lines.add(source.text(map.line(line)).stripTrailing());
    }
    return lines;
  }

  /**
   * Of some findings those that are on new lines or were not there before.
   *
   * @param before the findings in the earlier text
   */
  List<Diagnostic> fresh(List<Diagnostic> after, List<Diagnostic> before) {
    Set<Place> places = new HashSet<>();
    Set<String> fingerprints = new HashSet<>();
    for (Diagnostic diagnostic : before) {
      places.add(place(diagnostic, 0, 0));
      fingerprints.add(diagnostic.fingerprint());
    }
    return after.stream()
        .filter(
            diagnostic ->
                isOnNewLine(diagnostic)
                    || !(fingerprints.contains(diagnostic.fingerprint())
                        || places.contains(earlier(diagnostic))))
        .toList();
  }

  /** Whether a finding touches a line that is new. */
  boolean isOnNewLine(Diagnostic diagnostic) {
    int first = diagnostic.start().line() - 1;
    int last = diagnostic.end().line() - 1;
    return changes.stream()
        .anyMatch(change -> change.newStart() <= last && first < change.newEnd());
  }

  private Place earlier(Diagnostic diagnostic) {
    return place(diagnostic, shift(diagnostic.start().line()), shift(diagnostic.end().line()));
  }

  /** How many lines more there were before a line that is not new. */
  private int shift(int line) {
    int shift = 0;
    for (Change change : changes) {
      if (change.newEnd() < line) {
        shift = change.end() - change.newEnd();
      }
    }
    return shift;
  }

  private static Place place(Diagnostic diagnostic, int shift, int endShift) {
    return new Place(
        diagnostic.rule(),
        diagnostic.start().line() + shift,
        diagnostic.start().column(),
        diagnostic.end().line() + endShift,
        diagnostic.end().column());
  }
}

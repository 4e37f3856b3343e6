package org.resolint.rules.fixing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.resolint.core.text.LineDiff;
import org.resolint.core.text.LineDiff.Change;

/**
 * Two versions of a file as a unified diff, in the bytes of the file, whatever its charset. {@code
 * git apply} and {@code patch -p1} take it in the folder that the name counts from.
 */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final byte[] NO_END =
      "\n\\ No newline at end of file\n".getBytes(StandardCharsets.US_ASCII);

  private final List<String> before;
  private final List<String> after;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The diff; empty if the versions are the same.
   *
   * @param name the path of the file, with {@code /}
   */
  static byte[] of(String name, byte[] before, byte[] after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    List<Change> changes = LineDiff.of(diff.before, diff.after);
    if (!changes.isEmpty()) {
      diff.write("--- " + quoted("a/" + name) + "\n");
      diff.write("+++ " + quoted("b/" + name) + "\n");
      diff.hunks(changes);
    }
    return diff.out.toByteArray();
  }

  /** The lines with their line feeds, a character for each byte. */
  private static List<String> lines(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        lines.add(new String(bytes, start, i + 1 - start, StandardCharsets.ISO_8859_1));
        start = i + 1;
      }
    }
    return lines;
  }

  /** A name as git writes it: in quotation marks if need be, and with its end marked. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder();
    boolean plain = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
        plain = false;
      } else if (c < ' ' || c == 0x7F) {
        quoted.append('\\').append((char) ('0' + (c >> 6)));
        quoted.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
        plain = false;
      } else {
        quoted.append(c);
      }
    }
    if (!plain) {
      return "\"" + quoted + "\"";
    }
    return name.indexOf(' ') < 0 ? name : name + "\t";
  }

  private void hunks(List<Change> changes) {
    int first = 0;
    for (int i = 1; i <= changes.size(); i++) {
      if (i == changes.size() || changes.get(i).start() - changes.get(i - 1).end() > 2 * CONTEXT) {
        hunk(changes.subList(first, i));
        first = i;
      }
    }
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.start());
    int tail = Math.min(CONTEXT, before.size() - last.end());
    int start = first.start() - lead;
    write("@@ -" + range(start, last.end() + tail));
    write(" +" + range(first.newStart() - lead, last.newEnd() + tail) + " @@\n");
    int at = start;
    for (Change change : changes) {
      write(' ', before.subList(at, change.start()));
      write('-', before.subList(change.start(), change.end()));
      write('+', after.subList(change.newStart(), change.newEnd()));
      at = change.end();
    }
    write(' ', before.subList(at, last.end() + tail));
  }

  /** The first line and how many there are; none are said to stand behind the line before. */
  private static String range(int start, int end) {
    int count = end - start;
    return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
  }

  private void write(char mark, List<String> lines) {
    for (String line : lines) {
      out.write(mark);
      out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
      if (!line.endsWith("\n")) {
        out.writeBytes(NO_END);
      }
    }
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}

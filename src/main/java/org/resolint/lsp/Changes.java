package org.resolint.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Span;

/** Changes of an open text, as the protocol has them. */
final class Changes {
  private Changes() {}

  /** Edits of a text, which a client makes all at once. */
  static WorkspaceEdit of(OpenText text, List<Edit> edits, ClientTraits client) {
    List<TextEdit> changes =
        edits.stream().map(edit -> new TextEdit(text.range(edit.span()), edit.text())).toList();
    if (!client.versionsEdits()) {
      return new WorkspaceEdit(Map.of(text.uri(), changes));
    }
    List<Either<TextEdit, SnippetTextEdit>> plain = new ArrayList<>();
    changes.forEach(change -> plain.add(Either.forLeft(change)));
    TextDocumentEdit edit =
        new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(text.uri(), text.version()), plain);
    return new WorkspaceEdit(List.of(Either.forLeft(edit)));
  }

  /**
   * Edits that make one text of another: line by line, if both have as many lines, so that a cursor
   * elsewhere stays where it is; else the part that differs as a whole.
   */
  static List<Edit> between(String before, String after) {
    String[] old = before.split("(?<=\n)", -1);
    String[] changed = after.split("(?<=\n)", -1);
    if (old.length != changed.length) {
      return edit(0, before, after);
    }
    List<Edit> edits = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < old.length; i++) {
      edits.addAll(edit(start, old[i], changed[i]));
      start += old[i].length();
    }
    return edits;
  }

  /** The edit of a piece that begins at an offset; none if nothing changes. */
  private static List<Edit> edit(int offset, String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    head -= splitsPair(before, head) || splitsPair(after, head) ? 1 : 0;
    tail -=
        splitsPair(before, before.length() - tail) || splitsPair(after, after.length() - tail)
            ? 1
            : 0;
    Span span = new Span(offset + head, offset + before.length() - tail);
    String text = after.substring(head, after.length() - tail);
    return span.length() == 0 && text.isEmpty() ? List.of() : List.of(new Edit(span, text));
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}

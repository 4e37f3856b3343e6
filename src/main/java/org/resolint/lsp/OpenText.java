package org.resolint.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.resolint.core.text.LineMap;
import org.resolint.core.text.Span;

/**
 * The text of a document at one moment. Immutable; each is itself and equals no other.
 *
 * <p>All offsets are UTF-16 and count in {@link #text()}, which has no byte order mark, as the text
 * of a file that is read has none.
 */
final class OpenText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String uri;
  private final int version;
  private final String whole;
  private final LineMap lines;
  private final PositionEncoding encoding;
  private final int mark;

  private OpenText(String uri, int version, String whole, PositionEncoding encoding) {
    this.uri = uri;
    this.version = version;
    this.whole = whole;
    this.lines = LineMap.of(whole);
    this.encoding = encoding;
    this.mark = whole.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  }

  /** A text as the client sends it whole. */
  static OpenText of(String uri, int version, String text, PositionEncoding encoding) {
    return new OpenText(uri, version, text, encoding);
  }

  /** The text after changes, each of which counts in what the one before it left. */
  OpenText after(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    OpenText text = this;
    for (TextDocumentContentChangeEvent change : changes) {
      text = new OpenText(uri, newVersion, text.changed(change), encoding);
    }
    return text;
  }

  private String changed(TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return change.getText();
    }
    int start = wholeOffset(range.getStart());
    int end = Math.max(start, wholeOffset(range.getEnd()));
    return whole.substring(0, start) + change.getText() + whole.substring(end);
  }

  String uri() {
    return uri;
  }

  int version() {
    return version;
  }

  /** The text, without a byte order mark. */
  String text() {
    return whole.substring(mark);
  }

  /** The place of an offset. */
  Position position(int offset) {
    int at = Math.min(whole.length(), offset + mark);
    int line = lines.position(at).line();
    int start = lines.line(line).start();
    return new Position(line - 1, encoding.columns(whole, start, at));
  }

  /** The place of a span. */
  Range range(Span span) {
    return range(span.start(), span.end());
  }

  /** The place of what stands between two offsets. */
  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /** The offset of a place; one beyond a line or the text is where that ends. */
  int offset(Position position) {
    return Math.max(0, wholeOffset(position) - mark);
  }

  /** What a range covers. */
  Span span(Range range) {
    int start = offset(range.getStart());
    return new Span(start, Math.max(start, offset(range.getEnd())));
  }

  private int wholeOffset(Position position) {
    int line = Math.max(0, position.getLine()) + 1;
    if (line > lines.lineCount()) {
      return whole.length();
    }
    Span span = lines.line(line);
    int end = span.end();
    while (end > span.start() && isLineEnd(whole.charAt(end - 1))) {
      end--;
    }
    return encoding.offset(whole, span.start(), end, Math.max(0, position.getCharacter()));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

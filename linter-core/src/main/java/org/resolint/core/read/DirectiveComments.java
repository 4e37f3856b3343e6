package org.resolint.core.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.text.CutText;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * The comments of a document that are meant for resolint: those that begin with {@code resolint-}.
 * They are no part of the text that is read. Immutable and thread-safe.
 */
public final class DirectiveComments {
  /** What such a comment begins with, after its mark and white space. */
  static final String WORD = "resolint-";

  private final Source source;
  private final List<Span> comments;
  private final Optional<Span> stray;
  private final CutText rest;

  private DirectiveComments(Source source, List<Span> comments, Optional<Span> stray) {
    this.source = source;
    this.comments = List.copyOf(comments);
    this.stray = stray;
    this.rest = CutText.of(source.text(), pieces());
  }

  /** Finds the comments of a document; empty, at next to no cost, where there is none. */
  public static Optional<DirectiveComments> in(Source source) {
    if (!source.text().contains(WORD)) {
      return Optional.empty();
    }
    DirectiveComments found =
        hasComments(source)
            ? new DirectiveComments(source, CommentFinder.find(source.text()), Optional.empty())
            : new DirectiveComments(source, List.of(), firstMark(source));
    return found.comments.isEmpty() && found.stray.isEmpty()
        ? Optional.empty()
        : Optional.of(found);
  }

  /** Whether the format of a document has comments: Markdown alone. */
  public static boolean hasComments(Source source) {
    String text = source.text();
    byte[] head =
        text.substring(0, Math.min(text.length(), XmlDecoder.HEAD))
            .getBytes(StandardCharsets.UTF_8);
    return !AlignedTextReader.isAligned(source.name(), head)
        && MarkdownDetector.isMarkdown(source.name(), text);
  }

  private static Optional<Span> firstMark(Source source) {
    Matcher matcher = Pattern.compile("<!--\\s*+" + WORD).matcher(source.text());
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), lineEnd(source.text(), matcher.start())))
        : Optional.empty();
  }

  /**
   * The comments in order of place, with their marks. One that does not end is as long as its line.
   */
  public List<Span> comments() {
    return comments;
  }

  /** The first that stands where the format has no comments, so that it is text. */
  public Optional<Span> stray() {
    return stray;
  }

  /** The text without the comments, as it is read: white space beside them goes with them. */
  public String text() {
    return rest.text();
  }

  /** Where an offset of the document is in {@link #text()}. */
  public int toText(int offset) {
    return rest.toRest(offset);
  }

  /** A paragraph of {@link #text()} as one of the document. */
  Paragraph inDocument(Paragraph paragraph) {
    return new Paragraph(
        paragraph.kind(),
        paragraph.level(),
        paragraph.content().in(rest),
        paragraph.marks(),
        paragraph.references());
  }

  /** What to take out of the document with a comment: a line that holds nothing else goes whole. */
  public Span removal(Span comment) {
    String text = source.text();
    Span piece = piece(comment);
    int end = piece.end();
    if (isAlone(comment) && end < text.length()) {
      end += text.startsWith("\r\n", end) ? 2 : 1;
    }
    return new Span(piece.start(), end);
  }

  /** Comments with nothing but white space between them count as one. */
  private List<Span> pieces() {
    List<Span> pieces = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      Span together = comments.get(i);
      while (i + 1 < comments.size() && blanksEnd(together.end()) == comments.get(i + 1).start()) {
        i++;
        together = together.union(comments.get(i));
      }
      pieces.add(piece(together));
    }
    return pieces;
  }

  private int blanksEnd(int from) {
    String text = source.text();
    int end = from;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A comment with the white space that would be too much without it, but no line end. */
  private Span piece(Span comment) {
    String text = source.text();
    int start = comment.start();
    int end = comment.end();
    int before = start;
    while (before > 0 && isBlank(text.charAt(before - 1))) {
      before--;
    }
    int after = blanksEnd(end);
    boolean first = before == 0 || isLineEnd(text.charAt(before - 1));
    boolean last = after == text.length() || isLineEnd(text.charAt(after));
    if (last) {
      return new Span(before, after);
    }
    return new Span(start, first || before < start ? after : end);
  }

  private boolean isAlone(Span comment) {
    String text = source.text();
    Span piece = piece(comment);
    return (piece.start() == 0 || isLineEnd(text.charAt(piece.start() - 1)))
        && (piece.end() == text.length() || isLineEnd(text.charAt(piece.end())));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

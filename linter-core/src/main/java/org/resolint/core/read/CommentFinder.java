package org.resolint.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.Span;

/**
 * Finds the comments of a Markdown text that are meant for resolint. What stands in code, behind a
 * backslash or within another comment is none; one that does not end is taken to the end of its
 * line. One object serves one text; not thread-safe.
 */
final class CommentFinder {
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final String text;
  private final List<Region> regions = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();

  /** The first mark of an end that was not passed by, or the length of the text. */
  private int close;

  /** The first mark of a beginning behind the one that is looked at, likewise. */
  private int another;

  private CommentFinder(String text) {
    this.text = text;
  }

  /** A part of the text that is no prose. */
  private record Region(int start, int end, boolean isCode) {}

  /** The comments, in order of place. */
  static List<Span> find(String text) {
    CommentFinder finder = new CommentFinder(text);
    finder.collect(MarkdownReader.parse(text));
    finder.regions.sort(Comparator.comparingInt(Region::start).thenComparingInt(Region::end));
    finder.search();
    return finder.found;
  }

  private void collect(Node root) {
    Node node = root;
    while (node != null) {
      if (node instanceof HtmlBlock || node instanceof HtmlInline) {
        add(node, false);
      } else if (node instanceof Code || node instanceof FencedCodeBlock) {
        add(node, true);
      }
      node = next(node, root);
    }
  }

  /** The next node in the order of the text; without recursion, as markup may nest deeply. */
  private static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  private void add(Node node, boolean isCode) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int end = last.getInputIndex() + last.getLength();
      regions.add(new Region(spans.get(0).getInputIndex(), end, isCode));
    }
  }

  private void search() {
    int region = 0;
    int at = text.indexOf(OPEN);
    while (at >= 0) {
      while (region < regions.size() && regions.get(region).end() <= at) {
        region++;
      }
      boolean inRegion = region < regions.size() && regions.get(region).start() <= at;
      int done;
      if (inRegion && regions.get(region).isCode()) {
        done = regions.get(region).end();
      } else if (inRegion) {
        done = comment(at, regions.get(region).end());
      } else {
        done = literal(at);
      }
      at = text.indexOf(OPEN, done);
    }
  }

  /** Steps over a comment that may go on to a limit. */
  private int comment(int start, int limit) {
    int content = start + OPEN.length();
    close = next(CLOSE, close, content);
    boolean ends = close + CLOSE.length() <= limit;
    if (!isDirective(start)) {
      return ends ? close + CLOSE.length() : content;
    }
    another = next(OPEN, another, content);
    return ends && another > close
        ? add(start, close + CLOSE.length())
        : add(start, DirectiveComments.lineEnd(text, start));
  }

  /** Where a mark comes next; what was found before is not looked for again. */
  private int next(String mark, int known, int from) {
    if (known >= from) {
      return known;
    }
    int place = text.indexOf(mark, from);
    return place < 0 ? text.length() : place;
  }

  /** Steps over what looks like the beginning of a comment but does not end as one. */
  private int literal(int start) {
    boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
    return isDirective(start) && !escaped
        ? add(start, DirectiveComments.lineEnd(text, start))
        : start + OPEN.length();
  }

  private int add(int start, int end) {
    found.add(new Span(start, end));
    return end;
  }

  private boolean isDirective(int start) {
    int at = start + OPEN.length();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith(DirectiveComments.WORD, at);
  }
}

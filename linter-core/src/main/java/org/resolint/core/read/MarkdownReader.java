package org.resolint.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * Reads Markdown (CommonMark with its HTML, and footnotes).
 *
 * <p>Numbers of list items are part of the text, as the author wrote them: a resolution's numbering
 * is not for Markdown to set right. Not thread-safe; one object reads one source.
 */
final class MarkdownReader {
  private static final int MAX_DEPTH = 60;
  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,9}[.)]");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  FencedCodeBlock.class,
                  ThematicBreak.class,
                  HtmlBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .maxOpenBlockParsers(MAX_DEPTH)
          .customDelimiterProcessor(new StrongDelimiter('*'))
          .customDelimiterProcessor(new StrongDelimiter('_'))
          .build();

  private final String text;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private MarkdownReader(String text) {
    this.text = text;
  }

  /** What a text consists of. */
  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** The blocks of a source; markup that nests beyond all reason is read as plain text. */
  static List<Paragraph> read(Source source) {
    try {
      Optional<DirectiveComments> comments = DirectiveComments.in(source);
      if (comments.isEmpty()) {
        return read(source.text());
      }
      return read(comments.get().text()).stream().map(comments.get()::inDocument).toList();
    } catch (StackOverflowError e) {
      return PlainTextReader.read(source);
    }
  }

  private static List<Paragraph> read(String text) {
    MarkdownReader reader = new MarkdownReader(text);
    reader.blocks(parse(text), 0, null, "");
    return reader.paragraphs;
  }

  /**
   * Reads the blocks within a block.
   *
   * @param level the level of list items, 0 outside lists
   * @param number the span of the list number that stands before the first block, or null
   * @param note the label of the footnote that begins here, or nothing
   */
  private void blocks(Node parent, int level, @Nullable Span number, String note) {
    var pending = number;
    String label = note;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock) {
        list(node, level, pending);
      } else if (node instanceof FootnoteDefinition definition) {
        blocks(definition, level, null, definition.getLabel());
      } else if (node instanceof BlockQuote) {
        blocks(node, level, pending, label);
      } else if (node instanceof Block block) {
        leaf(block, level, pending, label);
      }
      pending = null;
      label = "";
    }
  }

  private void list(Node list, int level, @Nullable Span outer) {
    var pending = outer;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        var number = list instanceof OrderedList ? listNumber(item) : pending;
        blocks(item, level + 1, number, "");
        pending = null;
      }
    }
  }

  private @Nullable Span listNumber(Node item) {
    List<SourceSpan> spans = item.getSourceSpans();
    if (spans.isEmpty()) {
      return null;
    }
    Matcher matcher = LIST_NUMBER.matcher(text).region(spans.get(0).getInputIndex(), text.length());
    return matcher.lookingAt() ? new Span(matcher.start(), matcher.end()) : null;
  }

  private void leaf(Block block, int level, @Nullable Span number, String note) {
    if (block.getSourceSpans().isEmpty()) {
      return;
    }
    if (block instanceof ThematicBreak) {
      paragraphs.add(whole(block, Paragraph.Kind.RULE));
    } else if (block instanceof FencedCodeBlock) {
      paragraphs.add(whole(block, Paragraph.Kind.CODE));
    } else if (block instanceof HtmlBlock) {
      html(block);
    } else {
      inlineBlock(block, level, number, note);
    }
  }

  private void inlineBlock(Block block, int level, @Nullable Span number, String note) {
    InlineText inline = new InlineText(text);
    if (!note.isEmpty()) {
      int at = noteLabel(block, note);
      inline.instead(note, at, at + note.length());
      inline.mark(Mark.Kind.SUPERSCRIPT, 0);
      inline.instead(" ", at + note.length(), at + note.length() + 1);
    }
    if (number != null) {
      inline.verbatim(number.start(), number.end());
      inline.instead(" ", number.end(), number.end() + 1);
    }
    inlines(block, inline);
    if (inline.length() == 0) {
      return;
    }
    if (block instanceof Heading heading) {
      paragraphs.add(inline.paragraph(Paragraph.Kind.HEADING, heading.getLevel()));
    } else {
      paragraphs.add(
          inline.paragraph(level > 0 ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.TEXT, level));
    }
  }

  /** Where the label of the footnote definition stands that the block begins. */
  private int noteLabel(Block block, String note) {
    int start = block.getSourceSpans().get(0).getInputIndex();
    int found = text.lastIndexOf("[^" + note, start);
    return found < 0 ? start : found + 2;
  }

  private void inlines(Node parent, InlineText out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, out);
    }
  }

  private void inline(Node node, InlineText out) {
    List<SourceSpan> spans = node.getSourceSpans();
    int start = spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    SourceSpan last = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    int before = out.length();
    if (node instanceof Text words && start >= 0) {
      out.decoded(words.getLiteral(), start, end);
    } else if (node instanceof Code code && start >= 0) {
      int at = text.indexOf(code.getLiteral(), start);
      int from = at < 0 ? start : at;
      out.verbatim(from, at < 0 ? end : at + code.getLiteral().length());
    } else if (node instanceof SoftLineBreak) {
      lineBreak(node, out);
    } else if (node instanceof HardLineBreak) {
      int at = next(node);
      out.hardBreak(at - 1, at);
    } else if (node instanceof HtmlInline tag && start >= 0) {
      out.tag(tag.getLiteral(), start, end);
    } else if (node instanceof FootnoteReference reference && start >= 0) {
      out.instead(reference.getLabel(), start, end);
      out.mark(Mark.Kind.SUPERSCRIPT, before);
    } else {
      inlines(node, out);
      if (node instanceof Emphasis) {
        out.mark(Mark.Kind.EMPHASIS, before);
      } else if (node instanceof StrongEmphasis) {
        out.mark(Mark.Kind.STRONG, before);
      }
    }
  }

  private void lineBreak(Node node, InlineText out) {
    int at = next(node);
    out.instead("\n", at - 1, at);
  }

  /** The offset at which the text after a line break begins. */
  private int next(Node node) {
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (!next.getSourceSpans().isEmpty()) {
        int at = next.getSourceSpans().get(0).getInputIndex();
        int lineEnd = text.lastIndexOf('\n', at - 1);
        return lineEnd < 0 ? Math.max(1, at) : lineEnd + 1;
      }
    }
    return Math.max(1, text.length());
  }

  private Paragraph whole(Block block, Paragraph.Kind kind) {
    SourceSpan first = block.getSourceSpans().get(0);
    SourceSpan last = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
    int start = first.getInputIndex();
    int end = last.getInputIndex() + last.getLength();
    MappedText content = new MappedText.Builder().append(text.substring(start, end), start).build();
    return new Paragraph(kind, 0, content, List.of(), List.of());
  }

  private void html(Block block) {
    for (SourceSpan span : block.getSourceSpans()) {
      int end = span.getInputIndex() + span.getLength();
      InlineText inline = new InlineText(text);
      Matcher tag = TAG.matcher(text).region(span.getInputIndex(), end);
      int done = span.getInputIndex();
      while (tag.find()) {
        inline.decoded(text.substring(done, tag.start()), done, tag.start());
        inline.tag(tag.group(), tag.start(), tag.end());
        done = tag.end();
      }
      inline.decoded(text.substring(done, end), done, end);
      if (inline.length() > 0) {
        paragraphs.add(inline.paragraph(Paragraph.Kind.TEXT, 0));
      }
    }
  }
}

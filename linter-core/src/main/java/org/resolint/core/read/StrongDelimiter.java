package org.resolint.core.read;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Reads emphasis that two marks or more open. It does what the library does; but the library joins
 * two strings for each, which Java 17 links anew at each start, for longer than it takes to parse a
 * page. Immutable.
 *
 * <p>For the rules, see CommonMark 0.31.2, 6.2, rules 9 to 12.
 */
final class StrongDelimiter implements DelimiterProcessor {
  private static final int STRONG = 2;

  private final char mark;
  private final String one;
  private final String two;

  /** A reader of one mark. */
  StrongDelimiter(char mark) {
    this.mark = mark;
    this.one = String.valueOf(mark);
    this.two = one.concat(one);
  }

  @Override
  public char getOpeningCharacter() {
    return mark;
  }

  @Override
  public char getClosingCharacter() {
    return mark;
  }

  @Override
  public int getMinLength() {
    return STRONG;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (isUneven(opening, closing)) {
      return 0;
    }
    boolean strong = opening.length() >= STRONG && closing.length() >= STRONG;
    int used = strong ? STRONG : 1;
    wrap(strong ? new StrongEmphasis(two) : new Emphasis(one), opening, closing, used);
    return used;
  }

  /** Whether a run that can open and close does not match the other, by the rule of three. */
  private static boolean isUneven(DelimiterRun opening, DelimiterRun closing) {
    int sum = opening.originalLength() + closing.originalLength();
    return (opening.canClose() || closing.canOpen())
        && closing.originalLength() % 3 != 0
        && sum % 3 == 0;
  }

  private static void wrap(Node emphasis, DelimiterRun opening, DelimiterRun closing, int used) {
    Text opener = opening.getOpener();
    SourceSpans spans = SourceSpans.empty();
    spans.addAllFrom(opening.getOpeners(used));
    for (Node inner : Nodes.between(opener, closing.getCloser())) {
      emphasis.appendChild(inner);
      spans.addAll(inner.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(used));
    emphasis.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(emphasis);
  }
}

package org.resolint.core.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * Where an XLIFF or TMX file may be edited: within the characters between two tags. What stands for
 * a character by reference, and the {@code source} of an XLIFF file, which belongs to another
 * document, are out of bounds.
 */
public final class TranslatedText {
  private TranslatedText() {}

  /** Whether a file is XLIFF or TMX. */
  public static boolean isIn(String name, byte[] bytes) {
    return AlignedTextReader.isAligned(name, bytes);
  }

  /**
   * The places that may be edited, in order.
   *
   * @throws UnreadableTextException if the text is no sound XML
   */
  public static List<Span> of(Source source) throws UnreadableTextException {
    Runs runs = new Runs();
    XmlScanner.scan(source, runs);
    return List.copyOf(runs.found);
  }

  private static final class Runs implements XmlHandler {
    private final List<Span> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int sources;

    @Override
    public void start(XmlTag tag) {
      open.push(tag.name());
      sources += tag.name().equals("source") ? 1 : 0;
    }

    @Override
    public void end() {
      sources -= open.pop().equals("source") ? 1 : 0;
    }

    @Override
    public void text(String characters, int start, int length) {
      if (sources == 0 && characters.length() == length) {
        found.add(new Span(start, start + length));
      }
    }
  }
}

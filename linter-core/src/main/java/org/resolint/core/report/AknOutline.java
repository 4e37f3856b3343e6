package org.resolint.core.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Annex;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.model.Heading;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.Node;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.text.Paragraph;

/**
 * Every paragraph of a resolution in the part of the document it goes to, in reading order. A
 * paragraph that fits nowhere, or that comes too late for its part, stays where it stands, as plain
 * text.
 */
final class AknOutline {
  /** The parts, in the order that the format demands. */
  private enum Part {
    PREFACE,
    PREAMBLE,
    BODY,
    CONCLUSIONS,
    ATTACHMENTS
  }

  private final List<Line> preface = new ArrayList<>();
  private final List<Line> preamble = new ArrayList<>();
  private final List<Item> body = new ArrayList<>();
  private final List<Line> conclusions = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();

  private AknOutline() {}

  /**
   * A paragraph and what it is.
   *
   * @param node null for plain text
   */
  record Line(Paragraph paragraph, @Nullable Node node) {}

  /**
   * A section, a paragraph, or plain text of the body.
   *
   * @param first what it begins with
   * @param more plain text that follows it, before its children
   * @param children what stands within it
   */
  record Item(Line first, List<Paragraph> more, List<Item> children) {
    private Item(Line first) {
      this(first, new ArrayList<>(), new ArrayList<>());
    }

    /** 0 for a section, the paragraph's own level otherwise. */
    private int level() {
      return first.node() instanceof OperativeParagraph paragraph ? paragraph.level() : 0;
    }
  }

  /**
   * An annex.
   *
   * @param heading the line that begins it
   * @param paragraphs what follows
   */
  record Attachment(Paragraph heading, List<Paragraph> paragraphs) {}

  /** The outline of a resolution. */
  static AknOutline of(Resolution resolution) {
    AknOutline outline = new AknOutline();
    IdentityHashMap<Paragraph, Node> nodes = nodes(resolution);
    boolean isText = !resolution.isPresent() && resolution.recitals().isEmpty();
    int preambleEnd = endOfPreamble(resolution.paragraphs(), nodes);
    Part part = isText ? Part.BODY : Part.PREFACE;
    int index = 0;
    for (Paragraph paragraph : resolution.paragraphs()) {
      Node node = nodes.get(paragraph);
      Part wanted = node == null ? part : part(node, part, index < preambleEnd);
      boolean fits = wanted.compareTo(part) >= 0;
      part = fits ? wanted : part;
      if (isShown(paragraph)) {
        outline.add(part, new Line(paragraph, fits ? node : null));
      }
      index++;
    }
    return outline;
  }

  /** Whether there is anything in a paragraph to show. */
  static boolean isShown(Paragraph paragraph) {
    return !paragraph.content().strip().isEmpty() || !paragraph.references().isEmpty();
  }

  List<Line> preface() {
    return preface;
  }

  List<Line> preamble() {
    return preamble;
  }

  List<Item> body() {
    return body;
  }

  List<Line> conclusions() {
    return conclusions;
  }

  List<Attachment> attachments() {
    return attachments;
  }

  private static IdentityHashMap<Paragraph, Node> nodes(Resolution resolution) {
    IdentityHashMap<Paragraph, Node> nodes = new IdentityHashMap<>();
    resolution.masthead().forEach(line -> nodes.put(line.paragraph(), line));
    if (resolution.title() != null) {
      nodes.put(resolution.title().paragraph(), resolution.title());
    }
    if (resolution.enacting() != null) {
      nodes.put(resolution.enacting().paragraph(), resolution.enacting());
    }
    resolution.recitals().forEach(recital -> nodes.put(recital.paragraph(), recital));
    resolution
        .allOperativeParagraphs()
        .forEach(paragraph -> nodes.put(paragraph.paragraph(), paragraph));
    resolution.headings().forEach(heading -> nodes.put(heading.paragraph(), heading));
    resolution.closing().forEach(line -> nodes.put(line.paragraph(), line));
    resolution.annexes().forEach(annex -> nodes.put(annex.heading(), annex));
    return nodes;
  }

  /** The index after the last recital above the operative part. */
  private static int endOfPreamble(
      List<Paragraph> paragraphs, IdentityHashMap<Paragraph, Node> nodes) {
    int end = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Node node = nodes.get(paragraphs.get(i));
      if (node instanceof OperativeParagraph) {
        return end;
      }
      end = node instanceof Recital ? i + 1 : end;
    }
    return end;
  }

  private static Part part(Node node, Part current, boolean inPreamble) {
    if (node instanceof MastheadLine || node instanceof Title) {
      return Part.PREFACE;
    }
    if (node instanceof EnactingFormula || node instanceof Recital) {
      return Part.PREAMBLE;
    }
    if (node instanceof OperativeParagraph) {
      return Part.BODY;
    }
    if (node instanceof Heading) {
      return inPreamble ? Part.PREAMBLE : Part.BODY;
    }
    if (node instanceof ClosingLine) {
      return Part.CONCLUSIONS;
    }
    if (node instanceof Annex) {
      return Part.ATTACHMENTS;
    }
    return current;
  }

  private void add(Part part, Line line) {
    switch (part) {
      case PREFACE -> preface.add(line);
      case PREAMBLE -> preamble.add(line);
      case BODY -> addToBody(line);
      case CONCLUSIONS -> conclusions.add(line);
      case ATTACHMENTS -> attach(line);
    }
  }

  private void addToBody(Line line) {
    if (line.node() instanceof Heading) {
      open.clear();
    } else if (line.node() instanceof OperativeParagraph paragraph) {
      while (!open.isEmpty() && open.element().level() >= paragraph.level()) {
        open.pop();
      }
    } else if (open.isEmpty()) {
      body.add(new Item(line));
      return;
    } else {
      open.element().more().add(line.paragraph());
      return;
    }
    Item item = new Item(line);
    if (open.isEmpty()) {
      body.add(item);
    } else {
      open.element().children().add(item);
    }
    open.push(item);
  }

  private void attach(Line line) {
    if (line.node() instanceof Annex || attachments.isEmpty()) {
      attachments.add(new Attachment(line.paragraph(), new ArrayList<>()));
    } else {
      attachments.get(attachments.size() - 1).paragraphs().add(line.paragraph());
    }
  }
}

package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Terminators;
import org.resolint.core.repair.Units.Unit;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/**
 * Joins lines to the paragraphs they were before a page wrapped or cut them.
 *
 * <p>Every line either goes on with the paragraph before it or begins one. What the format says is
 * believed; where it says nothing, the layout of the whole document, the marks at the end of what
 * came before and the words a line opens with decide. Not thread-safe; one object, one document.
 */
final class Reflow {
  private static final Set<Unit> JOINABLE =
      Set.of(Unit.NONE, Unit.NUMBERED, Unit.LETTERED, Unit.OPENING);

  /** A line of this many characters is a heading rather than text that goes on. */
  private static final int SHORT = 30;

  private final Units units;
  private final Layout layout;
  private final WordJoiner words;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<RepairNote> notes = new ArrayList<>();

  private ParagraphBuilder current = new ParagraphBuilder();
  private Unit currentUnit = Unit.NONE;
  private boolean body;
  private boolean closed;
  private boolean wrapNoted;
  private int lastNumber;

  private Reflow(LanguageProfile profile, Units units, List<TextLine> lines) {
    this.units = units;
    this.layout = Layout.of(lines, profile);
    this.words = new WordJoiner(lines);
  }

  static Reflow reflow(LanguageProfile profile, Units units, List<TextLine> lines) {
    Reflow reflow = new Reflow(profile, units, lines);
    lines.forEach(reflow::take);
    reflow.end();
    return reflow;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<RepairNote> notes() {
    return notes;
  }

  private void take(TextLine line) {
    Unit unit = unit(line.text());
    if (current.isEmpty() || !goesOn(line, unit)) {
      if (layout.doubleSpaced() && line.afterBreak() && line.line().gap() == 0) {
        Span start = line.line().content().toSource(0, Math.min(16, line.text().length()));
        notes.add(new RepairNote(RepairNote.Kind.LOST_PAGE_BREAK, start, line.text()));
      }
      end();
      current.start(line.line());
      currentUnit = unit;
      follow(line.text(), unit);
    } else {
      join(line);
    }
  }

  private Unit unit(String text) {
    Unit unit = units.of(text);
    boolean head = unit == Unit.MASTHEAD || unit == Unit.TITLE;
    // Below the enacting formula a line such as "resolution 47/24 of 14 July 2021," is no head.
    boolean clause = body && !closed && Terminators.isComma(text.charAt(text.length() - 1));
    return head && clause ? Unit.NONE : unit;
  }

  private void follow(String text, Unit unit) {
    switch (unit) {
      case ENACTING -> {
        body = true;
        closed = false;
        lastNumber = 0;
      }
      case CLOSING -> closed = body;
      case OPENING -> body = true;
      case NUMBERED -> {
        body = true;
        lastNumber = units.number(text);
      }
      case HEADING -> lastNumber = 0;
      case TITLE -> closed = false;
      default -> {}
    }
  }

  private boolean goesOn(TextLine textLine, Unit unit) {
    Line line = textLine.line();
    if (line.kind() == Paragraph.Kind.HEADING || current.kind() == Paragraph.Kind.HEADING) {
      return line.join() == Line.Join.SAME_BLOCK;
    }
    if (line.join() == Line.Join.HARD_BREAK && unit != Unit.NONE) {
      return false;
    }
    if (currentUnit == Unit.TITLE) {
      return unit == Unit.NONE && continuesTitle(line);
    }
    if (currentUnit == Unit.CLOSING) {
      boolean open = layout.wrapped() && line.gap() == 0 && !Endings.isFinished(current.text());
      return unit == Unit.NONE && open;
    }
    if (currentUnit == Unit.MASTHEAD) {
      // "Adopted … at its 3157th meeting," goes on with the date.
      char last = current.text().charAt(current.length() - 1);
      boolean open = Terminators.isComma(last) || Character.isLowerCase(line.text().charAt(0));
      return unit == Unit.NONE && line.gap() == 0 && !body && open;
    }
    if (isAmidSentence(textLine)) {
      return true;
    }
    if (!JOINABLE.contains(unit) || !JOINABLE.contains(currentUnit)) {
      return false;
    }
    if (line.join() == Line.Join.SAME_BLOCK) {
      return unit == Unit.NONE || !beginsParagraph(line, unit);
    }
    if (!body || closed) {
      return layout.wrapped() && closed && line.gap() == 0 && !beginsParagraph(line, unit);
    }
    return unit == Unit.NONE ? continuesText(textLine) : !beginsParagraph(line, unit);
  }

  /**
   * Whether a line of wrapped text only looks like a formula: "Council," after "made before the".
   */
  private boolean isAmidSentence(TextLine textLine) {
    Line line = textLine.line();
    int nearest = layout.doubleSpaced() ? 1 : 0;
    boolean near = line.gap() <= nearest || textLine.afterBreak();
    return layout.wrapped()
        && near
        && line.join() == Line.Join.UNKNOWN
        && body
        && !closed
        && JOINABLE.contains(currentUnit)
        && current.length() > 20
        && !Endings.isFinished(current.text())
        && units.number(line.text()) == 0;
  }

  /** A title ends with the enacting formula or a wider gap: it has no mark of its own. */
  private boolean continuesTitle(Line line) {
    if (line.join() == Line.Join.SAME_BLOCK) {
      return true;
    }
    boolean near = layout.doubleSpaced() ? line.gap() <= 1 : line.gap() == 0;
    return layout.wrapped() && !body && near && line.join() == Line.Join.UNKNOWN;
  }

  private boolean continuesText(TextLine textLine) {
    Line line = textLine.line();
    boolean finished = Endings.isFinished(current.text());
    boolean plainList = !layout.wrapped() && currentUnit == Unit.LETTERED && line.gap() > 0;
    if (plainList && finished && !textLine.afterBreak()) {
      // The sentence that went on in a list ends below it: "and the aims they set,".
      return false;
    }
    if (Character.isLowerCase(textLine.text().charAt(0)) && !Endings.isClosed(current.text())) {
      return true;
    }
    if (layout.indented() && line.indent() != layout.baseIndent()) {
      return !finished;
    }
    if (layout.wrapped()) {
      boolean gapTells = line.gap() > 0 && !layout.doubleSpaced();
      return !(gapTells && finished) && !(Endings.isClosed(current.text()) && gapTells);
    }
    return !finished && current.length() > SHORT && looksCut(textLine);
  }

  /** Outside wrapped text only a page end separates a paragraph from its rest. */
  private boolean looksCut(TextLine textLine) {
    char first = textLine.text().charAt(0);
    boolean small = !Character.isLetter(first) || !Character.isUpperCase(first);
    return small || textLine.afterBreak();
  }

  /** Whether a line that could begin a paragraph does begin one. */
  private boolean beginsParagraph(Line line, Unit unit) {
    String text = line.text();
    boolean finished = Endings.isFinished(current.text());
    boolean gap = line.gap() > 0 && !layout.doubleSpaced();
    if (layout.indented() && line.join() == Line.Join.UNKNOWN) {
      return line.indent() != layout.baseIndent()
          || (unit == Unit.NUMBERED && units.opensAfterLabel(text));
    }
    return switch (unit) {
      case NUMBERED ->
          units.opensAfterLabel(text)
              || (gap && (current.length() < SHORT || isNextNumber(text)))
              || (finished && (!layout.wrapped() || units.number(text) == lastNumber + 1));
      case LETTERED -> line.gap() > 0 || (finished && mayFollow(text));
      case OPENING -> {
        char first = text.charAt(0);
        boolean cased = Character.isLowerCase(first) && !current.startsLowerCase();
        yield !cased
            && (finished || gap)
            && (gap || line.join() != Line.Join.SAME_BLOCK || Endings.isFinished(current.text()));
      }
      default -> finished && !layout.wrapped();
    };
  }

  /** Whether a line goes on with the numbers of the paragraphs before it. */
  private boolean isNextNumber(String text) {
    return lastNumber > 0 && units.number(text) == lastNumber + 1;
  }

  /** Whether a label begins a list or goes on with one: "(3)" may stand amid a sentence. */
  private boolean mayFollow(String text) {
    return !layout.wrapped() || currentUnit == Unit.LETTERED || units.beginsList(text);
  }

  private void join(TextLine textLine) {
    Line line = textLine.line();
    Span seam = current.tail();
    WordJoiner.Joint joint = words.joint(current.text(), line.text());
    current.append(line, joint);
    Span end = line.content().toSource(0, Math.min(line.text().length(), firstWord(line.text())));
    switch (joint) {
      case HYPHENATION ->
          notes.add(
              new RepairNote(RepairNote.Kind.HYPHENATION, seam.union(end), current.lastWords()));
      case HYPHEN ->
          notes.add(
              new RepairNote(
                  RepairNote.Kind.BREAK_AT_HYPHEN, seam.union(end), current.lastWords()));
      default -> {}
    }
    boolean apart = line.gap() > 0 && line.join() != Line.Join.SAME_BLOCK;
    if (!layout.wrapped() && apart) {
      notes.add(new RepairNote(RepairNote.Kind.SPLIT_PARAGRAPH, seam, line.text()));
    } else if (layout.wrapped() && !wrapNoted) {
      wrapNoted = true;
      notes.add(new RepairNote(RepairNote.Kind.HARD_WRAP, seam.union(end), ""));
    }
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Characters.isSpace(text.charAt(end)) && end < 20) {
      end++;
    }
    return end;
  }

  private void end() {
    if (!current.isEmpty()) {
      paragraphs.add(current.build());
      current = new ParagraphBuilder();
      currentUnit = Unit.NONE;
    }
  }
}

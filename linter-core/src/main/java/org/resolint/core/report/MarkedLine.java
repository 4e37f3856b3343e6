package org.resolint.core.report;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.engine.Diagnostic.SourceLine;

/**
 * A source line laid out in columns, with a part of it underlined.
 *
 * <p>Right-to-left lines are laid out in the order of their characters, without isolates; as a
 * terminal may turn them round, the underlined words are quoted behind the carets.
 *
 * @param text the line, or the part of it around the mark, ready to print
 * @param carets the line to print below
 */
record MarkedLine(String text, String carets) {
  private static final int TAB = 4;
  private static final int LONGEST_QUOTE = 40;
  private static final String CUT = "\u2026";

  private record Cell(Glyph glyph, int start, int column) {
    int end() {
      return column + glyph.width();
    }
  }

  /**
   * Lays a line out.
   *
   * @param source the line or a piece of it
   * @param start the UTF-16 offset in the piece at which the mark begins
   * @param end the offset at which it ends; what lies beyond the piece does not count
   * @param width the columns to fill
   */
  static MarkedLine of(SourceLine source, int start, int end, int width) {
    String line = source.text();
    boolean cutLeft = source.column() > 1;
    boolean cutRight = source.column() - 1 + line.length() < source.length();
    List<Cell> cells = cells(line);
    int first = indexOf(cells, start);
    int last = Math.max(first, indexOf(cells, end));
    int from = 0;
    int to = cells.size();
    if (columns(cells) > width || ((cutLeft || cutRight) && columns(cells) > width - 2)) {
      from = windowStart(cells, first, last, width - 2);
      to = windowEnd(cells, from, width - 2);
    }
    StringBuilder text = new StringBuilder(from > 0 || cutLeft ? CUT : "");
    for (Cell cell : cells.subList(from, to)) {
      text.append(cell.glyph().shown());
    }
    text.append(to < cells.size() || cutRight ? CUT : "");
    int indent = column(cells, first) - column(cells, from) + (from > 0 || cutLeft ? 1 : 0);
    int marked = Math.max(1, column(cells, Math.min(last, to)) - column(cells, first));
    String carets = " ".repeat(Math.max(0, indent)) + "^".repeat(marked);
    return new MarkedLine(text.toString(), carets + quote(line, start, end));
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>(line.length());
    int column = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      Glyph glyph = codePoint == '\t' ? tab(column) : Glyph.of(codePoint);
      cells.add(new Cell(glyph, i, column));
      column += glyph.width();
      i += Character.charCount(codePoint);
    }
    return cells;
  }

  private static Glyph tab(int column) {
    int width = TAB - column % TAB;
    return new Glyph(" ".repeat(width), width);
  }

  /** The index of the first cell at or after an offset. */
  private static int indexOf(List<Cell> cells, int offset) {
    int index = 0;
    while (index < cells.size() && cells.get(index).start() < offset) {
      index++;
    }
    return index;
  }

  private static int columns(List<Cell> cells) {
    return column(cells, cells.size());
  }

  private static int column(List<Cell> cells, int index) {
    if (index < cells.size()) {
      return cells.get(index).column();
    }
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
  }

  private static int windowStart(List<Cell> cells, int first, int last, int width) {
    int marked = column(cells, last) - column(cells, first);
    int before = Math.max(0, (width - marked) / 2);
    int leftmost = Math.min(column(cells, first) - before, columns(cells) - width);
    int from = 0;
    while (from < first && (column(cells, from) < leftmost || isCombining(cells, from))) {
      from++;
    }
    return from;
  }

  private static int windowEnd(List<Cell> cells, int from, int width) {
    int to = from;
    while (to < cells.size() && cells.get(to).end() - column(cells, from) <= width) {
      to++;
    }
    return to;
  }

  private static boolean isCombining(List<Cell> cells, int index) {
    return index < cells.size() && index > 0 && cells.get(index).glyph().width() == 0;
  }

  private static String quote(String line, int start, int end) {
    boolean rightToLeft =
        line.codePoints()
            .mapToObj(Character::getDirectionality)
            .anyMatch(
                direction ->
                    direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    String marked = line.substring(Math.min(start, line.length()), Math.min(end, line.length()));
    if (!rightToLeft || marked.isBlank()) {
      return "";
    }
    int length = marked.codePointCount(0, marked.length());
    if (length <= LONGEST_QUOTE) {
      return " " + Glyph.harmless(marked);
    }
    int cut = marked.offsetByCodePoints(0, LONGEST_QUOTE);
    return " " + Glyph.harmless(marked.substring(0, cut)) + CUT;
  }
}

package org.resolint.core.repair;

/**
 * A line that is text.
 *
 * @param line the line
 * @param afterBreak whether page furniture or footnotes stood between it and the text line before
 */
record TextLine(Line line, boolean afterBreak) {
  String text() {
    return line.text();
  }
}

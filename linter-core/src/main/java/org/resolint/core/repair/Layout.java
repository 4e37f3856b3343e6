package org.resolint.core.repair;

import java.util.List;
import org.resolint.core.profile.LanguageProfile;

/**
 * How a document sets its lines, told from the lines themselves.
 *
 * @param wrapped whether long paragraphs run over several lines that the format does not bind
 * @param doubleSpaced whether blank lines stand between lines of one paragraph, so that they tell
 *     nothing
 * @param indented whether the first line of a paragraph is set in, and only it
 * @param baseIndent the indent of lines that go on
 */
record Layout(boolean wrapped, boolean doubleSpaced, boolean indented, int baseIndent) {
  private static final double SHARE = 0.3;

  static Layout of(List<TextLine> lines, LanguageProfile profile) {
    int pairs = 0;
    int unfinished = 0;
    int unfinishedWithGap = 0;
    int starts = 0;
    int startsSetIn = 0;
    int unfinishedSetIn = 0;
    int base = baseIndent(lines);
    for (int i = bodyStart(lines, profile) + 1; i < lines.size(); i++) {
      Line line = lines.get(i).line();
      if (line.join() != Line.Join.UNKNOWN) {
        return new Layout(false, false, false, 0);
      }
      String before = lines.get(i - 1).text();
      String words = line.text();
      boolean open = before.length() > 12 && !Endings.isFinished(before);
      boolean goesOn = open && profile.labels().operative(words).isEmpty();
      if (before.length() > 12) {
        pairs++;
      }
      if (goesOn) {
        unfinished++;
        unfinishedWithGap += line.gap() > 0 ? 1 : 0;
        unfinishedSetIn += line.indent() > base ? 1 : 0;
      } else if (Endings.isFinished(before) && profile.labels().operative(words).isPresent()) {
        starts++;
        startsSetIn += line.indent() > base ? 1 : 0;
      }
    }
    boolean wrapped = pairs > 2 && unfinished > pairs * SHARE;
    boolean doubleSpaced =
        wrapped && unfinishedWithGap > 3 && unfinishedWithGap > unfinished * SHARE;
    boolean indented =
        wrapped && starts > 2 && startsSetIn > starts * 0.9 && unfinishedSetIn < unfinished * 0.15;
    return new Layout(wrapped, doubleSpaced, indented, base);
  }

  /** The enacting formula's index: the short lines above it tell nothing. 0 if there is none. */
  private static int bodyStart(List<TextLine> lines, LanguageProfile profile) {
    int bare = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Units.isEnacting(text, profile)) {
        return i;
      }
      if (bare == 0 && i + 1 < lines.size() && isBare(text, lines.get(i + 1).text(), profile)) {
        bare = i;
      }
    }
    return bare;
  }

  /** Whether a line is an enacting formula without its comma: what the body does follows. */
  private static boolean isBare(String line, String next, LanguageProfile profile) {
    return line.length() < Units.LONGEST_ENACTING
        && profile.organLine(line).isPresent()
        && profile.operativeOpening(next).isPresent();
  }

  private static int baseIndent(List<TextLine> lines) {
    return lines.stream().mapToInt(line -> line.line().indent()).min().orElse(0);
  }
}

package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/** Finds lines of masthead and closing that extraction put on one line. */
final class MergedLines {
  private static final int LONGEST = 160;
  // Mastheads give this date in English or in the text's own language, always in this order.
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4}");

  private MergedLines() {}

  /** The lines with those apart that belong apart; the merged places are added to the notes. */
  static List<TextLine> separate(
      LanguageProfile profile, List<TextLine> lines, List<RepairNote> notes) {
    List<TextLine> result = new ArrayList<>();
    for (TextLine line : lines) {
      int cut = mayBeMerged(line.text()) ? cut(profile, line.text()) : 0;
      if (cut == 0) {
        result.add(line);
        continue;
      }
      Span seam = line.line().content().span();
      notes.add(new RepairNote(RepairNote.Kind.MERGED_LINES, seam, line.text()));
      if (cut > 0) {
        split(line, cut, result);
      } else {
        result.add(line);
      }
    }
    return result;
  }

  /** Only a symbol, which has a slash, or a date can tell. */
  private static boolean mayBeMerged(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '／' || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a line has to be cut; negative if it is merged but reads well as it is; 0 if all is well.
   */
  private static int cut(LanguageProfile profile, String text) {
    Optional<Formula> formula = profile.formula(text);
    if (formula.isPresent()) {
      return switch (formula.get().kind()) {
        case SYMBOL ->
            formula.get().value("symbol").filter(symbol -> symbol.start() > 2).isPresent() ? -1 : 0;
        case DISTRIBUTION, CLOSING_MEETING -> formula.get().date() != null ? -1 : 0;
        default -> 0;
      };
    }
    // A date of distribution with the next line of the masthead right behind it.
    Matcher date = DATE.matcher(text);
    boolean merged =
        date.lookingAt()
            && date.end() < text.length()
            && profile.formula(text.substring(date.end()).strip()).isPresent();
    return merged ? date.end() : 0;
  }

  private static void split(TextLine textLine, int cut, List<TextLine> result) {
    Line line = textLine.line();
    result.add(new TextLine(line.part(0, cut, line.gap()), textLine.afterBreak()));
    result.add(new TextLine(line.part(cut, line.text().length(), 0), false));
  }
}

package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.resolint.core.analysis.CrossReference;
import org.resolint.core.analysis.CrossReferences;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Faults in what one place of a text says of another. */
final class ReferenceFaults {
  private static final int LAST_DAY_OF_ALL_MONTHS = 28;

  private ReferenceFaults() {}

  /** The mark that calls a footnote is gone; the fault stands where the note does. */
  static List<Fault> lostMark(Ground ground, Random random) {
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      for (FootnoteReference mark : paragraph.references()) {
        for (Footnote note : ground.resolution().footnotes()) {
          if (note.marker().equals(mark.marker()) && isOnlyCall(ground, mark)) {
            int shift = mark.source().length();
            Span moved = new Span(note.span().start() - shift, note.span().end() - shift);
            faults.add(Fault.replacing(mark.source(), "").at(moved));
          }
        }
      }
    }
    return faults;
  }

  private static boolean isOnlyCall(Ground ground, FootnoteReference mark) {
    return ground.resolution().paragraphs().stream()
            .flatMap(paragraph -> paragraph.references().stream())
            .filter(other -> other.marker().equals(mark.marker()))
            .count()
        == 1;
  }

  /** The day at the end is not the day at the head. */
  static List<Fault> closingDate(Ground ground, Random random) {
    boolean hasDay =
        ground.resolution().masthead().stream()
            .filter(line -> line.kind() == MastheadLine.Kind.ADOPTION)
            .anyMatch(line -> !ground.profile().dates(line.paragraph().text()).isEmpty());
    List<Fault> faults = new ArrayList<>();
    for (ClosingLine line : ground.resolution().closing()) {
      for (DateMatch date : ground.profile().dates(line.paragraph().text())) {
        Span span = line.paragraph().span(date.start(), date.end());
        String day = date.date() == null ? "" : Integer.toString(date.date().getDayOfMonth());
        int other = 1 + random.nextInt(LAST_DAY_OF_ALL_MONTHS);
        String written = ground.text(span);
        int at = written.lastIndexOf(day);
        boolean isDay =
            !day.isEmpty()
                && at >= 0
                && !written.startsWith("1er")
                && !day.equals(Integer.toString(other));
        if (hasDay && isDay) {
          int from = written.startsWith(day) ? 0 : at;
          String wrong =
              written.substring(0, from) + other + written.substring(from + day.length());
          faults.add(Fault.replacing(span, wrong));
        }
      }
    }
    return faults;
  }

  /** A reference names a paragraph beyond the last. */
  static List<Fault> missingParagraph(Ground ground, Random random) {
    List<OperativeParagraph> numbered = ground.numbered();
    List<Fault> faults = new ArrayList<>();
    for (OperativeParagraph paragraph : ground.resolution().allOperativeParagraphs()) {
      for (CrossReference reference : CrossReferences.in(paragraph.paragraph(), ground.profile())) {
        String written = ground.text(reference.span());
        int missing = numbered.size() + 2 + random.nextInt(5);
        String wrong = written.replaceFirst("\\d+", Integer.toString(missing));
        if (numbered.size() > 1 && reference.isInternal()) {
          faults.add(Fault.replacing(reference.span(), wrong));
        }
      }
    }
    return faults;
  }
}

package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.FootnoteReference.Form;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;

/**
 * Takes footnote marks out of paragraphs.
 *
 * <p>A raised number is a mark. An ordinary digit that is glued to a word, or stands apart from it,
 * is one only if a note of that number exists and the notes before it were called already: text is
 * full of numbers. Not thread-safe; one object serves one document, paragraph by paragraph.
 */
final class ReferenceExtractor {
  private static final Pattern MARKER = Pattern.compile("\\d{1,3}|\\*{1,3}");
  private static final SearchPattern GLUED =
      SearchPattern.compile(
          "(?<=[\\p{L}»”\"’)\\]》])(\\d{1,2}|\\*{1,3})(?=[\\s,.;:，。；、،؛)]|$)"
              + "|(?<=[,.;:，。；])(\\d{1,2})(?=\\s|$)");
  private static final SearchPattern DETACHED =
      SearchPattern.compile("(?<=\\S)\\s(\\d{1,2})(?=\\s{2})|(?<=[,.;:])\\s(\\d{1,2})(?=\\s?$)");
  private static final Pattern SERIES = Pattern.compile("/\\p{Lu}\\p{L}{0,5}\\.$");
  private static final Pattern RAISED =
      Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}");

  private final Set<String> defined = new HashSet<>();
  private final List<RepairNote> notes = new ArrayList<>();
  private final boolean raisedMarks;
  private int lastCalled;

  /**
   * An extractor for one document.
   *
   * @param footnotes its notes
   * @param paragraphs all that it will be given: where some marks are raised, all are
   */
  ReferenceExtractor(List<Footnote> footnotes, List<Paragraph> paragraphs) {
    footnotes.forEach(note -> defined.add(note.marker()));
    // Without a note, no plain number is a mark.
    this.raisedMarks =
        !defined.isEmpty()
            && paragraphs.stream().anyMatch(paragraph -> !raised(paragraph).isEmpty());
  }

  List<RepairNote> notes() {
    return notes;
  }

  /**
   * A mark that was found.
   *
   * @param start the offset of what is removed
   * @param end the offset after it
   */
  private record Found(int start, int end, String marker, int markStart, int markEnd, Form form) {}

  Paragraph extract(Paragraph paragraph) {
    List<Found> found = raised(paragraph);
    if (!defined.isEmpty() && !raisedMarks) {
      plain(paragraph.content(), found);
    }
    endOfParagraph(paragraph.text(), found);
    if (found.isEmpty()) {
      return paragraph;
    }
    found.sort(Comparator.comparingInt(Found::start));
    return without(paragraph, found);
  }

  private static List<Found> raised(Paragraph paragraph) {
    List<Found> found = new ArrayList<>();
    String text = paragraph.text();
    for (Mark mark : paragraph.marks()) {
      String sign = text.substring(mark.start(), mark.end()).strip();
      if (mark.kind() == Mark.Kind.SUPERSCRIPT
          && MARKER.matcher(sign).matches()
          && mark.start() > 0) {
        found.add(raisedAt(text, mark.start(), mark.end(), sign));
      }
    }
    if (!hasRaisedDigit(text)) {
      return found;
    }
    Matcher matcher = RAISED.matcher(text);
    while (matcher.find()) {
      StringBuilder digits = new StringBuilder();
      matcher.group().chars().forEach(c -> digits.append(Characters.superscriptDigit((char) c)));
      if (matcher.start() > 0) {
        found.add(raisedAt(text, matcher.start(), matcher.end(), digits.toString()));
      }
    }
    return found;
  }

  private static boolean hasRaisedDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.superscriptDigit(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Found raisedAt(String text, int start, int end, String sign) {
    int from = start;
    while (from > 0 && Characters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    Form form = from < start ? Form.SPACED_SUPERSCRIPT : Form.SUPERSCRIPT;
    return new Found(from, end, sign, start, end, form);
  }

  private void plain(MappedText text, List<Found> found) {
    List<Found> candidates = new ArrayList<>();
    for (MatchResult glued : GLUED.in(text)) {
      int group = glued.group(1) != null ? 1 : 2;
      candidates.add(
          new Found(
              glued.start(),
              glued.end(),
              glued.group(group),
              glued.start(),
              glued.end(),
              Form.GLUED));
    }
    for (MatchResult detached : DETACHED.in(text)) {
      int group = detached.group(1) != null ? 1 : 2;
      candidates.add(
          new Found(
              detached.start(),
              detached.end(),
              detached.group(group),
              detached.start(group),
              detached.end(),
              Form.DETACHED));
    }
    candidates.sort(Comparator.comparingInt(Found::start));
    for (Found candidate : candidates) {
      if (isNext(candidate) && found.stream().noneMatch(other -> touches(other, candidate))) {
        found.add(candidate);
        if (!candidate.marker().startsWith("*")) {
          lastCalled = Integer.parseInt(candidate.marker());
        }
      }
    }
  }

  private boolean isNext(Found candidate) {
    if (!defined.contains(candidate.marker())) {
      return false;
    }
    if (candidate.marker().startsWith("*")) {
      return true;
    }
    int number = Integer.parseInt(candidate.marker());
    int first =
        defined.stream()
            .filter(sign -> Character.isDigit(sign.charAt(0)))
            .mapToInt(Integer::parseInt)
            .min()
            .orElse(1);
    int next = lastCalled == 0 ? first : lastCalled + 1;
    int leap = candidate.form() == Form.GLUED ? 2 : 0;
    return number >= next && number <= next + leap;
  }

  /** A number straight after the paragraph's final mark can be nothing else. */
  private static void endOfParagraph(String text, List<Found> found) {
    int start = text.length();
    while (start > 0 && Character.isDigit(text.charAt(start - 1)) && text.length() - start < 3) {
      start--;
    }
    boolean afterMark =
        start > 1 && start < text.length() && ",;.，；。".indexOf(text.charAt(start - 1)) >= 0;
    if (afterMark
        && !Character.isDigit(text.charAt(start - 2))
        && !isInSymbol(text, start)
        && found.stream().noneMatch(other -> other.end() == text.length())) {
      found.add(
          new Found(start, text.length(), text.substring(start), start, text.length(), Form.GLUED));
    }
  }

  /** Whether the number belongs to the symbol of a document: "A/80/L.15". */
  private static boolean isInSymbol(String text, int number) {
    return SERIES.matcher(text.substring(Math.max(0, number - 8), number)).find();
  }

  private static boolean touches(Found a, Found b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private Paragraph without(Paragraph paragraph, List<Found> found) {
    MappedText.Builder text = new MappedText.Builder();
    List<FootnoteReference> references = new ArrayList<>();
    int[] removedBefore = new int[paragraph.text().length() + 1];
    int done = 0;
    int removed = 0;
    for (Found mark : found) {
      text.append(paragraph.content(), done, mark.start());
      Arrays.fill(removedBefore, done, mark.start(), removed);
      for (int i = mark.start(); i < mark.end(); i++) {
        removedBefore[i] = removed + i - mark.start();
      }
      Span source = paragraph.span(mark.markStart(), mark.markEnd());
      references.add(new FootnoteReference(mark.marker(), text.length(), source, mark.form()));
      note(mark, paragraph.span(mark.start(), mark.end()));
      removed += mark.end() - mark.start();
      done = mark.end();
    }
    text.append(paragraph.content(), done, paragraph.text().length());
    Arrays.fill(removedBefore, done, removedBefore.length, removed);
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : paragraph.marks()) {
      int start = mark.start() - removedBefore[mark.start()];
      int end = mark.end() - removedBefore[mark.end()];
      if (start < end) {
        marks.add(new Mark(mark.kind(), start, end));
      }
    }
    return new Paragraph(paragraph.kind(), paragraph.level(), text.build(), marks, references);
  }

  private void note(Found mark, Span span) {
    switch (mark.form()) {
      case GLUED -> notes.add(new RepairNote(RepairNote.Kind.GLUED_REFERENCE, span, mark.marker()));
      case DETACHED, SPACED_SUPERSCRIPT ->
          notes.add(new RepairNote(RepairNote.Kind.SPACED_REFERENCE, span, mark.marker()));
      case SUPERSCRIPT -> {}
    }
  }
}

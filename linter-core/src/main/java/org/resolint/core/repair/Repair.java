package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.LineMap;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

/**
 * Undoes what extraction from pages did to a text.
 *
 * <p>Sets page furniture and footnotes aside, joins lines and cut paragraphs, takes footnote marks
 * out of the text. Every character that is left knows its place in the source, and what was done is
 * kept as notes. Remembers what lines may begin; immutable but for this, and thread-safe.
 */
public final class Repair {
  private final LanguageProfile profile;
  private final Units units;

  /** A repair that asks this profile what a line may begin. */
  public Repair(LanguageProfile profile) {
    this.profile = profile;
    this.units = new Units(profile);
  }

  /** The manuscript as its author wrote it. */
  public Manuscript apply(Manuscript raw) {
    PageCleaner cleaner = PageCleaner.clean(profile, LineSplitter.split(raw));
    List<RepairNote> notes = new ArrayList<>(cleaner.notes());
    List<TextLine> lines = MergedLines.separate(profile, cleaner.text(), notes);
    Reflow reflow =
        Reflow.reflow(profile, units, new RunTogether(profile, units).separate(lines, notes));
    ReferenceExtractor references =
        new ReferenceExtractor(cleaner.footnotes(), reflow.paragraphs());
    List<Paragraph> paragraphs =
        reflow.paragraphs().stream().map(references::extract).map(profile::share).toList();
    List<Footnote> footnotes =
        cleaner.footnotes().stream()
            .map(note -> new Footnote(note.marker(), note.markerSpan(), profile.share(note.body())))
            .sorted(Comparator.comparing(note -> note.markerSpan()))
            .toList();
    notes.addAll(reflow.notes());
    notes.addAll(references.notes());
    raw.paragraphs().forEach(paragraph -> brokenMarkup(paragraph, notes));
    trailingSpace(raw.source()).ifPresent(notes::add);
    notes.sort(Comparator.comparing(RepairNote::span));
    return new Manuscript(raw.source(), raw.language(), paragraphs, footnotes, notes);
  }

  private static void brokenMarkup(Paragraph paragraph, List<RepairNote> notes) {
    for (Mark mark : paragraph.marks()) {
      if (mark.kind() == Mark.Kind.BROKEN_MARKUP) {
        Span span = paragraph.span(mark.start(), mark.end());
        String text = paragraph.text().substring(mark.start(), mark.end());
        notes.add(new RepairNote(RepairNote.Kind.BROKEN_MARKUP, span, text));
      }
    }
  }

  /** The first line that ends with two spaces or more, or else with one, if such lines abound. */
  private static Optional<RepairNote> trailingSpace(Source source) {
    LineMap lines = source.lines();
    String text = source.text();
    Span first = null;
    int longest = 0;
    int count = 0;
    int full = 0;
    for (int number = 1; number <= lines.lineCount(); number++) {
      Span line = lines.line(number);
      int end = line.end();
      while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end == line.start()) {
        continue;
      }
      int spaces = 0;
      while (end + spaces < line.end()
          && (text.charAt(end + spaces) == ' ' || text.charAt(end + spaces) == '\t')) {
        spaces++;
      }
      full++;
      count += spaces > 0 ? 1 : 0;
      if (spaces > 0 && (longest == 0 || (longest == 1 && spaces > 1))) {
        first = new Span(end, end + spaces);
        longest = spaces;
      }
    }
    boolean abounds = count > 2 && count * 5 > full;
    return first == null || !abounds
        ? Optional.empty()
        : Optional.of(
            new RepairNote(RepairNote.Kind.TRAILING_SPACE, first, Integer.toString(count)));
  }
}

package org.resolint.core.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resolint.core.model.Citation;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * Writes running text with its emphasis, references and notes. Elements that overlap are closed and
 * opened again, so that what is written always nests. Not thread-safe.
 */
final class AknInline {
  private final XmlOutput xml;
  private final ElementIds ids;
  private final String context;
  private final AknNotes notes;
  private final NavigableMap<Integer, Citation> citations = new TreeMap<>();

  /**
   * A writer for one resolution.
   *
   * @param context what eIds begin with, or nothing
   */
  AknInline(
      XmlOutput xml, ElementIds ids, String context, AknNotes notes, List<Citation> citations) {
    this.xml = xml;
    this.ids = ids;
    this.context = context;
    this.notes = notes;
    citations.forEach(citation -> this.citations.put(citation.span().start(), citation));
  }

  /**
   * An element around a part of a paragraph.
   *
   * @param start UTF-16 offset in the paragraph's text
   * @param end offset after the part
   * @param name the element
   * @param attributes names and values in turn
   */
  record Wrap(int start, int end, String name, List<String> attributes) {
    Wrap {
      attributes = List.copyOf(attributes);
    }

    static Wrap of(int start, int end, String name, String... attributes) {
      return new Wrap(start, end, name, List.of(attributes));
    }
  }

  /** All of a paragraph, with elements around parts of it, outer ones first. */
  void write(Paragraph paragraph, List<Wrap> outer) throws IOException {
    write(paragraph, 0, paragraph.text().length(), outer);
  }

  /**
   * A part of a paragraph, without the white space at its ends. The notes at the end of a paragraph
   * belong to the part that ends with it.
   */
  void write(Paragraph paragraph, int from, int to, List<Wrap> outer) throws IOException {
    String text = paragraph.text();
    boolean last = to == text.length();
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    NavigableMap<Integer, List<FootnoteReference>> calls = new TreeMap<>();
    for (FootnoteReference reference : paragraph.references()) {
      int position = Math.min(Math.max(reference.position(), 0), text.length());
      if (position >= from && (position < to || last)) {
        int place = Math.min(Math.max(position, start), end);
        calls.computeIfAbsent(place, key -> new ArrayList<>()).add(reference);
      }
    }
    write(paragraph, new Span(start, end), wraps(paragraph, outer), calls);
    if (last) {
      write(notes.atEnd(paragraph));
    }
  }

  /** Notes that nothing calls. */
  void write(List<Footnote> footnotes) throws IOException {
    for (Footnote footnote : footnotes) {
      note(footnote);
    }
  }

  private void write(
      Paragraph paragraph,
      Span part,
      List<Wrap> wraps,
      NavigableMap<Integer, List<FootnoteReference>> calls)
      throws IOException {
    NavigableSet<Integer> cuts = new TreeSet<>(calls.keySet());
    wraps.forEach(wrap -> cuts.addAll(List.of(wrap.start(), wrap.end())));
    NavigableSet<Integer> breaks = new TreeSet<>();
    paragraph.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.HARD_BREAK)
        .forEach(mark -> breaks.add(mark.start()));
    cuts.addAll(breaks);
    NavigableMap<Integer, Wrap> active = new TreeMap<>();
    Map<Integer, List<Integer>> turns = new HashMap<>();
    for (int i = 0; i < wraps.size(); i++) {
      Wrap wrap = wraps.get(i);
      if (wrap.start() < part.start() && wrap.end() > part.start()) {
        active.put(i, wrap);
      }
      turns.computeIfAbsent(wrap.start(), key -> new ArrayList<>()).add(i);
      turns.computeIfAbsent(wrap.end(), key -> new ArrayList<>()).add(i);
    }
    List<Wrap> open = new ArrayList<>();
    int at = part.start();
    while (at <= part.end()) {
      Integer cut = cuts.higher(at);
      int next = cut == null ? part.end() : Math.min(cut, part.end());
      turn(wraps, turns.getOrDefault(at, List.of()), at, active);
      List<Wrap> wanted = at == part.end() ? List.of() : List.copyOf(active.values());
      close(open, common(open, wanted));
      for (FootnoteReference reference : calls.getOrDefault(at, List.of())) {
        call(reference);
      }
      if (at == part.end()) {
        return;
      }
      if (breaks.contains(at) && at > part.start()) {
        xml.empty("br");
      }
      open(open, wanted);
      xml.text(paragraph.text().substring(at, next));
      at = next;
    }
  }

  private List<Wrap> wraps(Paragraph paragraph, List<Wrap> outer) {
    List<Wrap> wraps = new ArrayList<>(outer);
    wraps.addAll(references(paragraph));
    paragraph.marks().stream()
        .sorted(Comparator.comparing(Mark::kind, Comparator.reverseOrder()))
        .forEach(mark -> emphasis(mark).ifPresent(wraps::add));
    return wraps;
  }

  private static Optional<Wrap> emphasis(Mark mark) {
    return switch (mark.kind()) {
      case EMPHASIS -> Optional.of(Wrap.of(mark.start(), mark.end(), "i"));
      case STRONG -> Optional.of(Wrap.of(mark.start(), mark.end(), "b"));
      case SUPERSCRIPT -> Optional.of(Wrap.of(mark.start(), mark.end(), "sup"));
      case HARD_BREAK, BROKEN_MARKUP -> Optional.empty();
    };
  }

  private List<Wrap> references(Paragraph paragraph) {
    List<Wrap> references = new ArrayList<>();
    Span span = paragraph.span();
    int end = 0;
    for (Citation citation : citations.subMap(span.start(), true, span.end(), false).values()) {
      Optional<String> target = AknIdentifiers.of(citation);
      int start = offset(paragraph, citation.span().start());
      int stop = offset(paragraph, citation.span().end());
      boolean isHere = start < stop && paragraph.span(start, stop).equals(citation.span());
      if (target.isPresent() && isHere && start >= end) {
        end = Math.max(stop, endOfDate(paragraph, citation, stop));
        references.add(Wrap.of(start, end, "ref", "href", target.get()));
      }
    }
    return references;
  }

  /** The offset after the date that follows a number, or after the number. */
  private int endOfDate(Paragraph paragraph, Citation citation, int end) {
    Span date = citation.dateSpan();
    if (date == null || date.start() < citation.span().end()) {
      return end;
    }
    boolean another = !citations.subMap(citation.span().end(), true, date.end(), false).isEmpty();
    return another || !paragraph.span().contains(date) ? end : offset(paragraph, date.end());
  }

  /** The offset in a paragraph's text of the first character from a place in the source on. */
  private static int offset(Paragraph paragraph, int source) {
    int low = 0;
    int high = paragraph.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraph.span(middle, middle + 1).start() < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void call(FootnoteReference reference) throws IOException {
    Optional<Footnote> footnote = notes.called(reference);
    if (footnote.isPresent()) {
      note(footnote.get());
      return;
    }
    xml.inline("sup", "class", "footnote");
    xml.text(reference.marker());
    xml.end();
  }

  private void note(Footnote footnote) throws IOException {
    xml.inline("sup", "class", "footnote");
    Optional<String> eId = notes.eId(footnote);
    if (eId.isPresent()) {
      xml.empty("noteRef", "href", "#" + eId.get(), "marker", footnote.marker());
    } else {
      String id = ids.next(context, "ftn", "");
      notes.written(footnote, id);
      xml.inline("authorialNote", "eId", id, "marker", footnote.marker(), "placement", "bottom");
      xml.inline("p");
      write(footnote.body(), List.of());
      xml.end();
      xml.end();
    }
    xml.end();
  }

  /** Adds the elements that begin at a place and removes those that end there. */
  private static void turn(
      List<Wrap> wraps, List<Integer> turns, int at, NavigableMap<Integer, Wrap> active) {
    for (int index : turns) {
      Wrap wrap = wraps.get(index);
      if (wrap.end() <= at) {
        active.remove(index);
      } else if (wrap.start() == at) {
        active.put(index, wrap);
      }
    }
  }

  private static int common(List<Wrap> open, List<Wrap> wanted) {
    int length = 0;
    while (length < Math.min(open.size(), wanted.size())
        && open.get(length).equals(wanted.get(length))) {
      length++;
    }
    return length;
  }

  private void close(List<Wrap> open, int keep) throws IOException {
    while (open.size() > keep) {
      open.remove(open.size() - 1);
      xml.end();
    }
  }

  private void open(List<Wrap> open, List<Wrap> wanted) throws IOException {
    for (Wrap wrap : wanted.subList(open.size(), wanted.size())) {
      xml.inline(wrap.name(), wrap.attributes().toArray(String[]::new));
      open.add(wrap);
    }
  }
}

package org.resolint.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Span;

/** Which marks in the text call which note. */
public final class FootnoteLinks {
  private FootnoteLinks() {}

  /**
   * A note and what calls it.
   *
   * @param footnote the note
   * @param references where marks that call it stand in the source
   */
  public record Link(Footnote footnote, List<Span> references) {
    /** Copies the list. */
    public Link {
      references = List.copyOf(references);
    }
  }

  /**
   * The notes in order. Where the numbering starts again, the first mark of a number goes with the
   * first note of that number, and so on; marks left over go with the last.
   */
  public static List<Link> of(Resolution resolution) {
    Map<String, List<Span>> marks = new HashMap<>();
    resolution.paragraphs().stream()
        .flatMap(paragraph -> paragraph.references().stream())
        .forEach(reference -> add(marks, reference));
    Map<String, Integer> left = new HashMap<>();
    resolution.footnotes().forEach(footnote -> left.merge(footnote.marker(), 1, Integer::sum));
    List<Link> links = new ArrayList<>();
    for (Footnote footnote : resolution.footnotes()) {
      List<Span> open = marks.getOrDefault(footnote.marker(), List.of());
      int notes = left.merge(footnote.marker(), -1, Integer::sum);
      int taken = notes == 0 ? open.size() : Math.min(1, open.size());
      links.add(new Link(footnote, open.subList(0, taken)));
      marks.put(footnote.marker(), open.subList(taken, open.size()));
    }
    return links;
  }

  private static void add(Map<String, List<Span>> marks, FootnoteReference reference) {
    marks.computeIfAbsent(reference.marker(), key -> new ArrayList<>()).add(reference.source());
  }
}

package org.resolint.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Where the notes of one resolution go. Not thread-safe. */
final class AknNotes {
  private final Map<Span, Footnote> called = new HashMap<>();
  private final IdentityHashMap<Paragraph, List<Footnote>> uncalled = new IdentityHashMap<>();
  private final List<Footnote> alone = new ArrayList<>();
  private final IdentityHashMap<Footnote, String> written = new IdentityHashMap<>();

  /** The notes of a resolution. One that nothing calls goes to the paragraph it stands behind. */
  AknNotes(Resolution resolution) {
    for (FootnoteLinks.Link link : FootnoteLinks.of(resolution)) {
      link.references().forEach(reference -> called.put(reference, link.footnote()));
      if (link.references().isEmpty()) {
        place(resolution, link.footnote());
      }
    }
  }

  /** The note that a mark calls; empty if there is none. */
  Optional<Footnote> called(FootnoteReference reference) {
    return Optional.ofNullable(called.get(reference.source()));
  }

  /** The notes without a mark that go to the end of a paragraph. */
  List<Footnote> atEnd(Paragraph paragraph) {
    return uncalled.getOrDefault(paragraph, List.of());
  }

  /** The notes of a resolution that has no other text. */
  List<Footnote> alone() {
    return alone;
  }

  /** The eId under which a note has been written; empty if it has not. */
  Optional<String> eId(Footnote footnote) {
    return Optional.ofNullable(written.get(footnote));
  }

  /** Remembers that a note has been written. */
  void written(Footnote footnote, String eId) {
    written.put(footnote, eId);
  }

  private void place(Resolution resolution, Footnote footnote) {
    Optional<Paragraph> paragraph = before(resolution, footnote);
    if (paragraph.isPresent()) {
      uncalled.computeIfAbsent(paragraph.get(), key -> new ArrayList<>()).add(footnote);
    } else {
      alone.add(footnote);
    }
  }

  private static Optional<Paragraph> before(Resolution resolution, Footnote footnote) {
    List<Paragraph> paragraphs =
        resolution.paragraphs().stream().filter(AknOutline::isShown).toList();
    return paragraphs.stream()
        .filter(paragraph -> paragraph.span().start() <= footnote.markerSpan().start())
        .reduce((first, second) -> second)
        .or(() -> paragraphs.stream().findFirst());
  }
}

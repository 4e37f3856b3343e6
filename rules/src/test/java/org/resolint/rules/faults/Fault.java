package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Span;

/**
 * A fault that can be planted.
 *
 * @param edits what to change, in the clean text; sorted, without overlaps
 * @param place where the fault stands then, in the changed text
 */
record Fault(List<Edit> edits, Span place) {
  Fault {
    edits = List.copyOf(edits);
  }

  /** Other words in one place; words taken out leave the characters beside them as the place. */
  static Fault replacing(Span span, String text) {
    Span place =
        text.isEmpty()
            ? new Span(Math.max(0, span.start() - 1), span.start() + 1)
            : new Span(span.start(), span.start() + text.length());
    return new Fault(List.of(new Edit(span, text)), place);
  }

  /** Other words in several places, of which one is the fault. */
  static Fault replacing(List<Edit> edits, int faulty) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    int start = edits.get(faulty).span().start();
    int shift = 0;
    for (Edit edit : sorted) {
      if (edit.span().start() < start) {
        shift += edit.text().length() - edit.span().length();
      }
    }
    int length = Math.max(1, edits.get(faulty).text().length());
    return new Fault(sorted, new Span(start + shift, start + shift + length));
  }

  /** The same change, with the fault expected elsewhere. */
  Fault at(Span other) {
    return new Fault(edits, other);
  }

  String plant(String text) {
    StringBuilder planted = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      planted.append(text, done, edit.span().start()).append(edit.text());
      done = edit.span().end();
    }
    return planted.append(text, done, text.length()).toString();
  }
}

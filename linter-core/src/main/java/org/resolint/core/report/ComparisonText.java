package org.resolint.core.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.report.TextComparison.Paragraph;
import org.resolint.core.report.TextComparison.Quote;
import org.resolint.core.report.TextComparison.Relation;
import org.resolint.core.report.TextComparison.Words;

/**
 * A draft beside another text, for reading: what was left out stands in {@code [-…-]}, what was put
 * in in {@code {+…+}}.
 */
final class ComparisonText {
  private static final int NAME_WIDTH = 28;

  private final Palette palette;
  private final Writer out;

  ComparisonText(Palette palette, Writer out) {
    this.palette = palette;
    this.out = out;
  }

  void write(String draft, TextComparison comparison) throws IOException {
    String relation =
        comparison.relation() == Relation.PRECEDENT ? "agreed text" : "language version";
    String title = draft + " beside " + comparison.path() + " (" + relation + ")";
    out.write(palette.strong(Glyph.harmless(title)) + "\n\n");
    Map<String, Integer> counts = new TreeMap<>();
    for (Paragraph paragraph : comparison.paragraphs()) {
      counts.merge(paragraph.kind(), 1, Integer::sum);
      write(paragraph);
    }
    List<String> summary = new ArrayList<>();
    counts.forEach((kind, count) -> summary.add(count + " " + kind));
    out.write("\n" + Count.of(comparison.paragraphs().size(), "paragraph"));
    out.write((summary.isEmpty() ? "" : ": ") + String.join(", ", summary) + "\n\n");
  }

  private void write(Paragraph paragraph) throws IOException {
    String name = name(paragraph.draft(), paragraph.other());
    String padding = " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    out.write("  " + name + padding + palette.faint(paragraph.kind()) + "\n");
    String text = text(paragraph);
    if (!text.isEmpty()) {
      out.write("    " + text + "\n");
    }
  }

  private static String name(@Nullable Quote draft, @Nullable Quote other) {
    if (draft == null) {
      return other == null ? "" : "(" + other.name() + ")";
    }
    if (other == null || other.name().equals(draft.name())) {
      return draft.name();
    }
    return draft.name() + " (" + other.name() + ")";
  }

  private String text(Paragraph paragraph) {
    Quote draft = paragraph.draft();
    Quote other = paragraph.other();
    if (draft != null && other != null) {
      return paragraph.changes().isEmpty() ? "" : marked(draft, paragraph.changes());
    }
    if (draft != null) {
      return added(draft.text());
    }
    return other == null ? "" : removed(other.text());
  }

  /** The text of the draft with what differs marked. */
  private String marked(Quote draft, List<Words> changes) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Words words : changes) {
      text.append(Glyph.harmless(draft.text().substring(from, words.place())));
      if (!words.other().text().isEmpty()) {
        text.append(removed(words.other().text()));
      }
      if (!words.draft().text().isEmpty()) {
        text.append(added(words.draft().text()));
      }
      from = words.place() + words.draft().text().length();
    }
    return text.append(Glyph.harmless(draft.text().substring(from))).toString();
  }

  private String removed(String text) {
    return palette.removed("[-" + Glyph.harmless(text) + "-]");
  }

  private String added(String text) {
    return palette.added("{+" + Glyph.harmless(text) + "+}");
  }
}

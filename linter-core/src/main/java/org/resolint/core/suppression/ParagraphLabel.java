package org.resolint.core.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/**
 * A paragraph by its number, as {@code parse} prints it and messages call it: {@code operative 4
 * (b)}, {@code preambular 3}, {@code footnote 2}, {@code segment 12}. Immutable.
 */
public final class ParagraphLabel {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<part>[a-z]+)\\s++)?+(?:paragraph\\s++)?+(?<numbers>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{M}\\p{N}*]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s().,（）]*");
  private static final Map<String, Part> PARTS =
      Map.of(
          "operative", Part.OPERATIVE,
          "paragraph", Part.OPERATIVE,
          "preambular", Part.PREAMBULAR,
          "recital", Part.PREAMBULAR,
          "footnote", Part.FOOTNOTE,
          "segment", Part.SEGMENT);

  /** As many sub-paragraphs have a letter of the English alphabet. */
  private static final int LETTERS = 26;

  private final String written;
  private final Part part;
  private final List<String> numbers;

  private ParagraphLabel(String written, Part part, List<String> numbers) {
    this.written = written;
    this.part = part;
    this.numbers = numbers;
  }

  private enum Part {
    OPERATIVE,
    PREAMBULAR,
    FOOTNOTE,
    SEGMENT
  }

  /** Reads a label; empty if it is none. */
  public static Optional<ParagraphLabel> of(String written) {
    Matcher matcher = FORM.matcher(written.strip());
    if (!matcher.matches() || matcher.group("part") == null) {
      return Optional.empty();
    }
    Part part = PARTS.get(matcher.group("part").toLowerCase(Locale.ROOT));
    List<String> numbers = numbers(matcher.group("numbers"));
    boolean deep = part == Part.OPERATIVE;
    return part == null || numbers.isEmpty() || (!deep && numbers.size() > 1)
        ? Optional.empty()
        : Optional.of(new ParagraphLabel(written.strip(), part, numbers));
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    if (BETWEEN.matcher(NUMBER.matcher(text).replaceAll("")).matches()) {
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        numbers.add(number.group().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(numbers);
  }

  /** The spans of the paragraph in a resolution with those of its sub-paragraphs. */
  public List<Span> in(Resolution resolution) {
    List<Span> spans = new ArrayList<>();
    switch (part) {
      case OPERATIVE -> addOperative(resolution.operativeParagraphs(), 0, spans);
      case PREAMBULAR -> {
        List<Recital> recitals = resolution.recitals();
        for (int i = 0; i < recitals.size(); i++) {
          if (numbers.get(0).equals(Integer.toString(i + 1))) {
            spans.add(recitals.get(i).span());
          }
        }
      }
      case FOOTNOTE -> {
        for (Footnote note : resolution.footnotes()) {
          if (note.marker().toLowerCase(Locale.ROOT).equals(numbers.get(0))) {
            spans.add(note.span());
          }
        }
      }
      case SEGMENT -> {
        // Segments are of aligned text, which is no resolution.
      }
    }
    return spans;
  }

  /** The spans of the unit in aligned text of one language. */
  public List<Span> in(Manuscript manuscript) {
    if (part != Part.SEGMENT || !manuscript.isAligned()) {
      return List.of();
    }
    return manuscript.paragraphs().stream()
        .filter(paragraph -> numbers.get(0).equals(Integer.toString(paragraph.level())))
        .map(Paragraph::span)
        .toList();
  }

  private void addOperative(List<OperativeParagraph> paragraphs, int depth, List<Span> spans) {
    for (int i = 0; i < paragraphs.size(); i++) {
      OperativeParagraph paragraph = paragraphs.get(i);
      boolean inside = depth >= numbers.size();
      if (inside || isNumber(numbers.get(depth), paragraph.label(), i, depth)) {
        if (depth + 1 >= numbers.size()) {
          spans.add(paragraph.span());
        }
        addOperative(paragraph.children(), depth + 1, spans);
      }
    }
  }

  /** Messages call sub-paragraphs by their place, as each language labels them its own way. */
  private static boolean isNumber(String number, @Nullable String label, int place, int depth) {
    if (label != null && label.toLowerCase(Locale.ROOT).equals(number)) {
      return true;
    }
    boolean foreign = label == null || label.chars().anyMatch(c -> c > 0x7F);
    String name =
        depth > 0 && place < LETTERS
            ? String.valueOf((char) ('a' + place))
            : Integer.toString(place + 1);
    return foreign && name.equals(number);
  }

  /** The label as it was written. */
  @Override
  public String toString() {
    return written;
  }
}

package org.resolint.core.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;

/** The text of one Markdown block while it is put together. Not thread-safe. */
final class InlineText {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  // "<sup>&</sup>lt;sup>3</sup>" and "&lt;sup>3&lt;/sup>": a tag that was escaped by halves.
  private static final Pattern HALF_TAG =
      Pattern.compile(
          "(?:&lt;|<)(sup|sub|i|b|em)(?:>|&gt;)"
              + "(?:([^<&\n]{1,40})(?:&lt;|<)/\\1(?:>|&gt;)|(\\d{1,3}|\\*{1,3}))");
  private static final Map<String, Mark.Kind> TAGS =
      Map.of(
          "sup", Mark.Kind.SUPERSCRIPT,
          "i", Mark.Kind.EMPHASIS,
          "em", Mark.Kind.EMPHASIS,
          "b", Mark.Kind.STRONG,
          "strong", Mark.Kind.STRONG);

  private final String source;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<String, Integer> openTags = new HashMap<>();

  InlineText(String source) {
    this.source = source;
  }

  int length() {
    return text.length();
  }

  void mark(Mark.Kind kind, int start) {
    if (start < text.length()) {
      marks.add(new Mark(kind, start, text.length()));
    }
  }

  /** Appends what stands in the source as it is. */
  void verbatim(int start, int end) {
    text.append(source.substring(start, end), start);
  }

  /** Appends text that a piece of the source stands for. */
  void instead(String characters, int start, int end) {
    text.append(characters, start, end - start);
  }

  /** Appends decoded text, matching it character by character with its escaped form. */
  void decoded(String literal, int start, int end) {
    int from = start;
    int i = 0;
    Matcher entity = ENTITY.matcher(source);
    while (i < literal.length() && from < end) {
      char c = source.charAt(from);
      boolean escaped = c == '&' && entity.region(from, end).lookingAt();
      if (escaped && (entity.group().equals("&amp;") || !literal.startsWith(entity.group(), i))) {
        // An entity stands for one character, or for the two halves of one.
        int length =
            Character.isHighSurrogate(literal.charAt(i)) && i + 1 < literal.length() ? 2 : 1;
        text.append(literal.substring(i, i + length), from, entity.end() - from);
        i += length;
        from = entity.end();
      } else {
        from += c == '\\' && isEscape(literal, i, from, end) ? 1 : 0;
        int length = plainLength(literal, i, from, end);
        text.append(literal.substring(i, i + length), from);
        i += length;
        from += length;
      }
    }
  }

  /** How many characters stand for themselves, one at least: up to what may be an escape. */
  private int plainLength(String literal, int i, int from, int end) {
    int most = Math.min(literal.length() - i, end - from);
    int length = 1;
    while (length < most && !mayEscape(source.charAt(from + length))) {
      length++;
    }
    return length;
  }

  private static boolean mayEscape(char c) {
    return c == '&' || c == '\\';
  }

  private boolean isEscape(String literal, int i, int from, int end) {
    return from + 1 < end && (literal.charAt(i) != '\\' || source.charAt(from + 1) == '\\');
  }

  void tag(String literal, int start, int end) {
    String name = literal.replaceAll("[</>\\s].*?|\\s.*", "").toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      hardBreak(start, end);
      return;
    }
    Mark.Kind kind = TAGS.get(name);
    if (kind == null) {
      return;
    }
    if (!literal.startsWith("</")) {
      openTags.put(name, text.length());
    } else if (openTags.containsKey(name)) {
      mark(kind, openTags.remove(name));
    }
  }

  void hardBreak(int start, int end) {
    int at = text.length();
    instead("\n", start, Math.max(end, start + 1));
    marks.add(new Mark(Mark.Kind.HARD_BREAK, at, at + 1));
  }

  Paragraph paragraph(Paragraph.Kind kind, int level) {
    MappedText whole = text.build();
    boolean hasTag = whole.toString().indexOf('<') >= 0 || whole.toString().indexOf('&') >= 0;
    Matcher half = HALF_TAG.matcher(whole);
    if (!hasTag || !half.find()) {
      return new Paragraph(kind, level, whole, sorted(marks), List.of());
    }
    return mended(kind, level, whole, half);
  }

  private Paragraph mended(Paragraph.Kind kind, int level, MappedText whole, Matcher half) {
    MappedText.Builder mended = new MappedText.Builder();
    List<Mark> kept = new ArrayList<>(marks);
    int done = 0;
    do {
      mended.append(whole, done, half.start());
      int start = mended.length();
      mended.append(
          half.group(2) != null ? half.group(2) : half.group(3),
          whole.toSource(half.start(), half.end()).start(),
          whole.toSource(half.start(), half.end()).length());
      int shift = (half.end() - half.start()) - (mended.length() - start);
      kept = moved(kept, start, half.end() - half.start(), shift);
      Mark.Kind tag = TAGS.get(half.group(1));
      if (tag != null && mended.length() > start) {
        kept.add(new Mark(tag, start, mended.length()));
      }
      kept.add(new Mark(Mark.Kind.BROKEN_MARKUP, start, mended.length()));
      done = half.end();
    } while (half.find());
    mended.append(whole, done, whole.length());
    return new Paragraph(kind, level, mended.build(), sorted(kept), List.of());
  }

  /** Marks after a piece of text has become shorter; those within the piece are dropped. */
  private static List<Mark> moved(List<Mark> marks, int start, int oldLength, int shift) {
    List<Mark> moved = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.end() <= start) {
        moved.add(mark);
      } else if (mark.start() >= start + oldLength) {
        moved.add(new Mark(mark.kind(), mark.start() - shift, mark.end() - shift));
      } else if (mark.start() < start && mark.end() >= start + oldLength) {
        moved.add(new Mark(mark.kind(), mark.start(), mark.end() - shift));
      }
    }
    return moved;
  }

  private static List<Mark> sorted(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return List.copyOf(sorted);
  }
}

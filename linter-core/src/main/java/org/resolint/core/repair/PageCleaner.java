package org.resolint.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Mark;
import org.resolint.core.text.RepairNote;
import org.resolint.core.text.Span;

/**
 * Sets page furniture and footnotes aside, so that only the lines of the text are left.
 *
 * <p>Not thread-safe; one object cleans one document.
 */
final class PageCleaner {
  private static final Pattern PLAIN_NOTE = Pattern.compile("(\\d{1,3}|\\*{1,3})\\s+(?=\\S)");
  private static final Pattern STAR_NOTE = Pattern.compile("(\\*{1,3})\\s*(?=\\S)");
  private static final Pattern MARKER = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-z]");

  private final LanguageProfile profile;
  private final Furniture furniture;
  private final List<TextLine> text = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<RepairNote> notes = new ArrayList<>();

  private Furniture.Place place = Furniture.Place.MASTHEAD;
  private boolean closed;
  private boolean voteOpen;
  private boolean afterBreak;
  private boolean belowRule;
  private boolean starSeen;
  private @Nullable Span block;
  private @Nullable Span links;
  private @Nullable NoteBody body;
  private String marker = "";
  private Span markerSpan = new Span(0, 0);

  private PageCleaner(LanguageProfile profile, List<Line> lines) {
    this.profile = profile;
    this.furniture = new Furniture(lines);
  }

  static PageCleaner clean(LanguageProfile profile, List<Line> lines) {
    PageCleaner cleaner = new PageCleaner(profile, lines);
    lines.forEach(cleaner::take);
    cleaner.endNote();
    cleaner.endLinks();
    return cleaner;
  }

  List<TextLine> text() {
    return text;
  }

  List<Footnote> footnotes() {
    return footnotes;
  }

  List<RepairNote> notes() {
    return notes;
  }

  private void take(Line line) {
    Furniture.Kind kind = furniture.kind(line, place);
    if (kind != Furniture.Kind.LINK) {
      endLinks();
    }
    switch (kind) {
      case PAGE_MARK -> {
        notes.add(new RepairNote(RepairNote.Kind.PAGE_MARK, line.content().span(), line.text()));
        afterBreak = true;
        belowRule = false;
      }
      case LINK -> {
        Span span = line.content().span();
        links = links == null ? span : links.union(span);
        afterBreak = true;
        belowRule = false;
      }
      case RULE -> {
        belowRule = true;
        afterBreak = true;
        startBlock(line);
      }
      case NONE -> {
        if (!takeNote(line)) {
          keep(line);
        }
      }
    }
  }

  private boolean takeNote(Line line) {
    int end = markerEnd(line);
    if (end > 0) {
      endNote();
      startBlock(line);
      body = new NoteBody(line, end);
      afterBreak = true;
      return true;
    }
    if (body == null || !continuesNote(line, body)) {
      return false;
    }
    body.add(line);
    return true;
  }

  private void startBlock(Line line) {
    if (block == null && place == Furniture.Place.BODY && !closed) {
      block = line.content().span();
    }
  }

  private boolean continuesNote(Line line, NoteBody note) {
    if (line.join() == Line.Join.SAME_BLOCK || line.join() == Line.Join.HARD_BREAK) {
      return true;
    }
    boolean plain = line.join() == Line.Join.UNKNOWN;
    return plain
        && line.gap() <= 1
        && ".。".indexOf(note.last()) < 0
        && !startsBodyText(line.text());
  }

  private boolean startsBodyText(String words) {
    return profile.labels().operative(words).isPresent()
        || (Character.isUpperCase(words.charAt(0)) && profile.preambularOpening(words).isPresent());
  }

  /** The offset after the marker that begins a footnote; 0 if the line begins none. */
  private int markerEnd(Line line) {
    String words = line.text();
    for (Mark mark : line.marks()) {
      if (mark.kind() == Mark.Kind.SUPERSCRIPT && mark.start() == 0) {
        String sign = words.substring(0, mark.end()).strip();
        return MARKER.matcher(sign).matches() ? begin(line, sign, mark.end()) : 0;
      }
    }
    int digits = 0;
    StringBuilder raised = new StringBuilder();
    while (digits < words.length() && Characters.superscriptDigit(words.charAt(digits)) >= 0) {
      raised.append(Characters.superscriptDigit(words.charAt(digits++)));
    }
    if (digits > 0 && digits < words.length()) {
      return begin(line, raised.toString(), digits);
    }
    Matcher plain = PLAIN_NOTE.matcher(words);
    boolean amidVote = voteOpen && line.gap() == 0;
    if ((belowRule || (closed && !amidVote))
        && plain.lookingAt()
        && followsLast(plain.group(1))
        && !isFormula(words)) {
      return begin(line, plain.group(1), plain.end());
    }
    Matcher star = STAR_NOTE.matcher(words);
    return starSeen && star.lookingAt() ? begin(line, star.group(1), star.end()) : 0;
  }

  private boolean isFormula(String words) {
    return !profile.dates(words.substring(0, Math.min(words.length(), 40))).isEmpty()
        && profile.formula(words).isPresent();
  }

  /** Whether a plain number may begin the next note: notes count upwards. */
  private boolean followsLast(String number) {
    if (number.startsWith("*")) {
      return true;
    }
    int value = Integer.parseInt(number);
    String last =
        body != null
            ? marker
            : footnotes.isEmpty() ? "0" : footnotes.get(footnotes.size() - 1).marker();
    boolean numbered = Character.isDigit(last.charAt(0));
    return !numbered || last.equals("0") || value == Integer.parseInt(last) + 1;
  }

  private int begin(Line line, String sign, int end) {
    endNote();
    marker = sign;
    markerSpan = line.content().toSource(0, end);
    return end;
  }

  private void endNote() {
    if (body != null) {
      footnotes.add(new Footnote(marker, markerSpan, body.build()));
      body = null;
    }
  }

  private void endLinks() {
    if (links != null) {
      notes.add(new RepairNote(RepairNote.Kind.LINK_DUMP, links, "links"));
      links = null;
    }
  }

  private void keep(Line line) {
    endNote();
    belowRule = false;
    if (block != null) {
      notes.add(new RepairNote(RepairNote.Kind.FOOTNOTE_BLOCK, block, "footnotes"));
      block = null;
    }
    text.add(new TextLine(line, afterBreak));
    afterBreak = false;
    follow(line.text());
  }

  private void follow(String words) {
    starSeen |= words.indexOf('*') > 0;
    closed &= profile.labels().operative(words).isEmpty();
    voteOpen &= !Endings.isClosed(words);
    if (place == Furniture.Place.MASTHEAD) {
      if (Units.isEnacting(words, profile) || (words.length() >= 40 && startsBodyText(words))) {
        place = Furniture.Place.BODY;
      }
    } else if (words.length() < 200 && !Character.isLowerCase(words.charAt(0))) {
      Optional<Formula.Kind> kind = profile.formula(words).map(Formula::kind);
      closed |=
          kind.filter(k -> k == Formula.Kind.CLOSING_MEETING || k == Formula.Kind.VOTE).isPresent();
      boolean vote = kind.filter(k -> k == Formula.Kind.VOTE).isPresent();
      voteOpen |= vote && !Endings.isClosed(words);
      closed &= kind.filter(k -> k == Formula.Kind.TITLE || k == Formula.Kind.SYMBOL).isEmpty();
    }
  }
}

package org.resolint.core.syntax;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation.Kind;

/** Finds the nouns "resolution" and "decision" in one text. */
final class NounFinder {
  /** How far the noun may stand from its number: the name of a body fits between them. */
  private static final int REACH = 120;

  /** How far back the resolutions may be spoken of that a text singles some out of. */
  private static final int ANTECEDENT_REACH = 400;

  private final String text;
  private final CitationWords words;
  private final OrganNearby organs;

  NounFinder(String text, CitationWords words, OrganNearby organs) {
    this.text = text;
    this.words = words;
    this.organs = organs;
  }

  /**
   * The noun that a number belongs to, before it.
   *
   * @param at the offset of the number
   * @param floor the offset before which the noun cannot stand
   * @return null if there is none, or if what stands between has nothing to do there
   */
  @Nullable Noun before(int at, int floor) {
    Noun noun = last(Math.max(floor, at - REACH), at);
    if (noun == null) {
      return null;
    }
    String gap = text.substring(noun.end(), text.startsWith("(", at - 1) ? at - 1 : at).strip();
    boolean isDirect = words.isGap(gap) || organs.named(gap) != null || words.isName(gap);
    return isDirect || startsWithName(gap) ? noun : null;
  }

  /** Whether the gap is the name of a body and a word like "No." or a stop-gap. */
  private boolean startsWithName(String gap) {
    int space = gap.lastIndexOf(' ');
    return space > 0
        && words.isGap(gap.substring(space + 1))
        && (organs.named(gap.substring(0, space)) != null || words.isName(gap.substring(0, space)));
  }

  /** What the noun after a number says it is, in languages that have it there. */
  @Nullable Kind kindAfter(int end) {
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    Matcher resolution = words.resolution(after);
    Matcher decision = words.decision(after);
    int stop = after.indexOf('。');
    int limit = stop < 0 ? after.length() : stop;
    int resolutionAt = resolution.find() ? resolution.start() : limit;
    int decisionAt = decision.find() ? decision.start() : limit;
    if (resolutionAt >= limit && decisionAt >= limit) {
      return null;
    }
    return resolutionAt < decisionAt ? Kind.RESOLUTION : Kind.DECISION;
  }

  /** The noun in the same sentence that an "including resolution" singles out from. */
  @Nullable Noun antecedent(int at) {
    int from = Math.max(0, at - ANTECEDENT_REACH);
    int sentence = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('。', at));
    return last(Math.max(from, sentence), at);
  }

  private @Nullable Noun last(int from, int to) {
    String part = text.substring(from, to);
    Noun resolution = last(words.resolution(part), Kind.RESOLUTION, from);
    Noun decision = last(words.decision(part), Kind.DECISION, from);
    boolean isDecision =
        decision != null && (resolution == null || decision.start() > resolution.start());
    return isDecision ? decision : resolution;
  }

  private static @Nullable Noun last(Matcher matcher, Kind kind, int offset) {
    Noun last = null;
    while (matcher.find()) {
      boolean own = matcher.groupCount() > 0 && matcher.group("own") != null;
      last = new Noun(kind, offset + matcher.start(), offset + matcher.end(), own);
    }
    return last;
  }
}

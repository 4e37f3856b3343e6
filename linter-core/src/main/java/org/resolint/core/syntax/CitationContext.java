package org.resolint.core.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation.Kind;
import org.resolint.core.model.Citation.Ownership;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;
import org.resolint.core.syntax.Reference.Form;

/** What one paragraph says around its numbers: noun, body, owner and date. */
final class CitationContext {
  /** How far the noun may stand from its number: the name of a body fits between them. */
  private static final int NOUN_REACH = 120;

  /** How far the next number of a list may stand, with a title between them. */
  private static final int LIST_REACH = 300;

  private static final int NEAR = 60;

  /** Further back than this no opening phrase has anything to say of a citation. */
  private static final int PARAGRAPH_REACH = 2_000;

  /** Words between an opening phrase and "its", such as "all". */
  private static final int OPENING_SLACK = 14;

  private static final Pattern LABEL = Pattern.compile("^\\s*\\d{1,3}\\.\\s*");
  private static final String SECURITY_COUNCIL = "security-council";

  private final String text;
  private final CitationWords words;
  private final DateLinks links;
  private final LanguageProfile profile;
  private final OrganNearby organs;
  private final @Nullable String enacting;

  CitationContext(
      String text,
      CitationWords words,
      LanguageProfile profile,
      List<DateMatch> dates,
      @Nullable String enacting) {
    this.text = text;
    this.words = words;
    this.profile = profile;
    this.enacting = enacting;
    this.organs = new OrganNearby(text, words, profile);
    this.links = new DateLinks(text, words, organs, dates);
  }

  /** The noun that makes a number a citation. */
  private record Noun(Kind kind, int start, int end, boolean own) {}

  /**
   * Reads a number in its context.
   *
   * @param limit the offset of the next candidate
   * @param previous the citation before it, if any
   * @return null if it is none
   */
  @Nullable Draft draft(Candidate candidate, int limit, @Nullable Draft previous) {
    return words.nounFollows()
        ? withNounAfter(candidate, previous)
        : withNounBefore(candidate, limit, previous);
  }

  private @Nullable Draft withNounBefore(Candidate candidate, int limit, @Nullable Draft previous) {
    Reference.Form form = candidate.reference().form();
    DateMatch date = links.after(candidate.end(), limit);
    int floor = previous == null ? 0 : previous.end();
    Noun noun = nounBefore(candidate.start(), floor);
    if (noun == null) {
      return previous == null ? null : listed(candidate, date, previous);
    }
    String organ = null;
    Ownership own = Ownership.OPEN;
    Matcher its = words.own(text.substring(Math.max(0, noun.start() - NEAR), noun.start()));
    if (noun.own() || its.find()) {
      own = Ownership.OWN;
      int at = noun.own() ? noun.start() : Math.max(0, noun.start() - NEAR) + its.start();
      organ = owner(at, date == null ? candidate.end() : Math.max(candidate.end(), date.end()));
    } else {
      organ = named(noun, candidate, date);
    }
    if (own == Ownership.OPEN && organ != null) {
      own = Ownership.NAMED;
    }
    return new Draft(candidate, noun.kind(), own, organ != null ? organ : ofForm(form), date, null);
  }

  private @Nullable Draft withNounAfter(Candidate candidate, @Nullable Draft previous) {
    String after =
        text.substring(candidate.end(), Math.min(text.length(), candidate.end() + NOUN_REACH));
    boolean isNumbered =
        text.substring(Math.max(0, candidate.start() - NEAR), candidate.start())
            .stripTrailing()
            .endsWith("第");
    Kind kind = isNumbered || after.stripLeading().startsWith("号") ? kindAfter(after) : null;
    if (kind == null) {
      return null;
    }
    DateMatch date = links.before(candidate.start());
    int start = date == null ? text.lastIndexOf('第', candidate.start()) : date.start();
    String before = text.substring(0, Math.max(0, start)).stripTrailing();
    Matcher its = words.own(before.substring(Math.max(0, before.length() - 2)));
    boolean own = its.find();
    String organ =
        own
            ? owner(before.length() - 1, candidate.end())
            : organs.endingAt(before.length(), candidate.reference());
    boolean continues =
        !own
            && organ == null
            && previous != null
            && previous.candidate().reference().form() == candidate.reference().form()
            && isListed(candidate, start, previous);
    if (continues && previous != null) {
      return new Draft(candidate, kind, previous.own(), previous.organ(), date, previous);
    }
    Ownership ownership = own ? Ownership.OWN : organ != null ? Ownership.NAMED : Ownership.OPEN;
    String known = organ != null ? organ : ofForm(candidate.reference().form());
    return new Draft(candidate, kind, ownership, known, date, null);
  }

  /** The next number of a list: it shares noun, owner and body with the one before. */
  private @Nullable Draft listed(Candidate candidate, @Nullable DateMatch date, Draft previous) {
    if (!isListed(candidate, candidate.start(), previous)) {
      return null;
    }
    boolean isNear = candidate.start() - previous.end() <= NEAR;
    boolean isAlike = candidate.reference().form() == previous.candidate().reference().form();
    if (date == null && !(isNear && isAlike)) {
      return null;
    }
    String after = organs.startingAt(candidate.end(), candidate.reference());
    if (after != null || !isAlike) {
      String organ = after != null ? after : ofForm(candidate.reference().form());
      Ownership own = after != null ? Ownership.NAMED : Ownership.OPEN;
      return new Draft(candidate, previous.kind(), own, organ, date, previous);
    }
    return new Draft(candidate, previous.kind(), previous.own(), previous.organ(), date, previous);
  }

  private boolean isListed(Candidate candidate, int start, Draft previous) {
    int from = previous.end();
    if (from > start) {
      return from <= candidate.start();
    }
    String between = text.substring(from, start);
    boolean isSentence = between.contains(". ") || between.contains(";") || between.contains("。");
    return !isSentence
        && between.length() <= LIST_REACH
        && words.endsLikeList(between.stripTrailing());
  }

  private @Nullable Noun nounBefore(int at, int floor) {
    int from = Math.max(floor, at - NOUN_REACH);
    String before = text.substring(from, at);
    Noun resolution = last(words.resolution(before), Kind.RESOLUTION, from);
    Noun decision = last(words.decision(before), Kind.DECISION, from);
    boolean isDecision =
        decision != null && (resolution == null || decision.start() > resolution.start());
    Noun noun = isDecision ? decision : resolution;
    if (noun == null) {
      return null;
    }
    String gap = text.substring(noun.end(), at).strip();
    return words.isGap(gap) || organs.named(gap) != null || startsWithOrgan(gap) ? noun : null;
  }

  /** Whether the gap is the name of a body and a word like "No." or a stop-gap. */
  private boolean startsWithOrgan(String gap) {
    int space = gap.lastIndexOf(' ');
    return space > 0
        && words.isGap(gap.substring(space + 1))
        && organs.named(gap.substring(0, space)) != null;
  }

  private static @Nullable Noun last(Matcher matcher, Kind kind, int offset) {
    Noun last = null;
    while (matcher.find()) {
      boolean own = matcher.groupCount() > 0 && matcher.group("own") != null;
      last = new Noun(kind, offset + matcher.start(), offset + matcher.end(), own);
    }
    return last;
  }

  private @Nullable Kind kindAfter(String after) {
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

  /** The body a text names as the author: before the noun, between noun and number, or after it. */
  private @Nullable String named(Noun noun, Candidate candidate, @Nullable DateMatch date) {
    Reference reference = candidate.reference();
    String between = organs.named(text.substring(noun.end(), candidate.start()).strip());
    if (between != null) {
      return between;
    }
    String after = organs.startingAt(candidate.end(), reference);
    if (after == null && date != null && date.start() >= candidate.end()) {
      after = organs.startingAt(date.end(), reference);
    }
    return after != null ? after : organs.endingAt(noun.start(), reference);
  }

  /**
   * The body that "its" speaks of.
   *
   * @param at the offset of "its"
   * @param after the offset after number and date
   */
  private @Nullable String owner(int at, int after) {
    String before = text.substring(Math.max(0, at - PARAGRAPH_REACH), at);
    if (!words.endsWithin(before) && opensParagraph(before)) {
      return enacting;
    }
    Optional<String> subject = organs.lastBefore(at);
    if (subject.isPresent()) {
      return subject.get();
    }
    String following = organs.following(after);
    if (following != null) {
      return following;
    }
    return organs.mayHaveSubject(at) ? null : enacting;
  }

  /** Whether nothing but an opening phrase or a list stands before "its". */
  private boolean opensParagraph(String before) {
    String clause = before.strip();
    if (clause.isEmpty() || words.endsLikeList(clause)) {
      return true;
    }
    int comma = Math.max(clause.lastIndexOf(','), clause.lastIndexOf('，'));
    for (String start : List.of(clause, clause.substring(comma + 1), afterConnector(clause))) {
      Optional<Opening> opening = profile.preambularOpening(LABEL.matcher(start).replaceFirst(""));
      if (opening.isEmpty()) {
        opening = profile.operativeOpening(LABEL.matcher(start).replaceFirst(""));
      }
      if (opening.isPresent() && start.length() - opening.get().end() <= OPENING_SLACK) {
        return true;
      }
    }
    return false;
  }

  private String afterConnector(String clause) {
    int from = Math.max(0, clause.length() - NEAR);
    int connector = words.lastConnector(clause.substring(from));
    return connector < 0 ? "" : clause.substring(from + connector);
  }

  /** The only body that uses a form, if it is one. */
  private static @Nullable String ofForm(Form form) {
    return form == Form.YEARLY ? SECURITY_COUNCIL : null;
  }
}

package org.resolint.core.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation.Ownership;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Opening;

/** Tells whom "its" speaks of in one text. */
final class Owners {
  private static final int NEAR = 60;

  /** Further back than this no opening phrase has anything to say of a citation. */
  private static final int PARAGRAPH_REACH = 2_000;

  /** Words between an opening phrase and "its", such as "all". */
  private static final int OPENING_SLACK = 14;

  private static final Pattern LABEL = Pattern.compile("^\\s*\\d{1,3}\\.\\s*");

  private final String text;
  private final CitationWords words;
  private final LanguageProfile profile;
  private final OrganNearby organs;
  private final @Nullable String enacting;

  /**
   * @param enacting the body that speaks, or null
   */
  Owners(
      String text,
      CitationWords words,
      LanguageProfile profile,
      OrganNearby organs,
      @Nullable String enacting) {
    this.text = text;
    this.words = words;
    this.profile = profile;
    this.organs = organs;
    this.enacting = enacting;
  }

  /** The offset of the "its" that belongs to a noun, or -1. */
  int its(Noun noun) {
    if (noun.own()) {
      return noun.start();
    }
    int from = Math.max(0, noun.start() - NEAR);
    Matcher its = words.own(text.substring(from, noun.start()));
    return its.find() ? from + its.start() : -1;
  }

  /**
   * The body that "its" speaks of.
   *
   * @param at the offset of "its"
   * @param after the offset after number and date
   * @param previous the citation before it, if any
   */
  @Nullable String of(int at, int after, Reference reference, @Nullable Draft previous) {
    String before = text.substring(Math.max(0, at - PARAGRAPH_REACH), at);
    if (previous != null && goesOn(before, at, previous, reference)) {
      return previous.organ();
    }
    if (!words.endsWithin(before) && opensClause(before)) {
      return enacting;
    }
    int floor = previous == null ? 0 : previous.end();
    String following = organs.following(after, reference);
    if (following != null && words.endsWithThat(before)) {
      return following;
    }
    Optional<String> subject = organs.lastBefore(at, floor, reference);
    if (subject.isPresent() && BodyForms.accepts(subject.get(), reference)) {
      return subject.get();
    }
    if (following != null) {
      return following;
    }
    boolean isOpen = enacting == null || !BodyForms.accepts(enacting, reference);
    boolean isOthers = subject.isEmpty() && organs.mayHaveSubject(at);
    return isOpen || isOthers ? null : enacting;
  }

  /** Whether "its" goes on with a list of somebody's own. */
  private boolean goesOn(String before, int at, Draft previous, Reference reference) {
    String organ = previous.organ();
    boolean isOwn = previous.own() == Ownership.OWN;
    return isOwn
        && organ != null
        && at >= previous.end()
        && at - previous.end() <= NEAR
        && words.endsLikeList(before.stripTrailing())
        && BodyForms.accepts(organ, reference);
  }

  /** Whether a clause is nothing but an opening phrase. */
  private boolean opens(String clause) {
    String phrase = LABEL.matcher(clause).replaceFirst("");
    Optional<Opening> opening = profile.preambularOpening(phrase);
    if (opening.isEmpty()) {
      opening = profile.operativeOpening(phrase);
    }
    return opening.isPresent() && phrase.length() - opening.get().end() <= OPENING_SLACK;
  }

  /** Whether nothing but an opening phrase or a list stands before "its". */
  private boolean opensClause(String before) {
    String clause = before.strip();
    if (words.endsLikeList(clause)) {
      return true;
    }
    if (clause.isEmpty()) {
      return true;
    }
    int comma = Math.max(clause.lastIndexOf(','), clause.lastIndexOf('，'));
    return List.of(clause, clause.substring(comma + 1), afterConnector(clause)).stream()
        .anyMatch(this::opens);
  }

  private String afterConnector(String clause) {
    int from = Math.max(0, clause.length() - NEAR);
    int connector = words.lastConnector(clause.substring(from));
    return connector < 0 ? "" : clause.substring(from + connector);
  }
}

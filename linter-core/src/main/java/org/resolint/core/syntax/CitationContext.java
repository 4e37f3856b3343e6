package org.resolint.core.syntax;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation.Kind;
import org.resolint.core.model.Citation.Ownership;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.syntax.Reference.Form;

/** What one paragraph says around its numbers: noun, body, owner and date. */
final class CitationContext {
  /** How far the next number of a list may stand, with a title between them. */
  private static final int LIST_REACH = 300;

  private static final int NEAR = 60;

  private final String text;
  private final CitationWords words;
  private final DateLinks links;
  private final OrganNearby organs;
  private final NounFinder nouns;
  private final Owners owners;

  CitationContext(
      String text,
      CitationWords words,
      LanguageProfile profile,
      List<DateMatch> dates,
      @Nullable String enacting) {
    this.text = text;
    this.words = words;
    this.organs = new OrganNearby(text, words, profile);
    this.links = new DateLinks(text, words, organs, dates);
    this.nouns = new NounFinder(text, words, organs);
    this.owners = new Owners(text, words, profile, organs, enacting);
  }

  /** Whose resolution a text says it is. */
  private record Owner(Ownership own, @Nullable String organ) {
    static final Owner OPEN = new Owner(Ownership.OPEN, null);
    static final Owner UNKNOWN = new Owner(Ownership.NAMED, null);

    static Owner named(@Nullable String organ) {
      return organ == null ? OPEN : new Owner(Ownership.NAMED, organ);
    }
  }

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
    DateMatch date = links.after(candidate.end(), limit);
    int floor = previous == null ? 0 : previous.end();
    Noun noun = nouns.before(candidate.start(), floor);
    if (noun == null) {
      return previous == null ? null : listed(candidate, date, previous);
    }
    int after = date == null ? candidate.end() : Math.max(candidate.end(), date.end());
    Owner owner = owner(noun, candidate, date, after, previous);
    return draft(candidate, noun.kind(), owner, date, null);
  }

  private Owner owner(
      Noun noun,
      Candidate candidate,
      @Nullable DateMatch date,
      int after,
      @Nullable Draft previous) {
    Reference reference = candidate.reference();
    int its = owners.its(noun);
    Owner named = its < 0 ? Owner.named(named(noun, candidate, date)) : Owner.OPEN;
    if (named.organ() != null) {
      return named;
    }
    if (its < 0 && words.isName(gap(noun, candidate))) {
      return Owner.UNKNOWN;
    }
    boolean singlesOut = words.endsWithIncluding(text.substring(0, noun.start()));
    Owner general = singlesOut ? ofAll(noun, after, reference, previous) : Owner.OPEN;
    if (general.organ() != null && BodyForms.accepts(general.organ(), reference)) {
      return its < 0 ? general : new Owner(Ownership.OWN, general.organ());
    }
    if (its < 0) {
      return Owner.OPEN;
    }
    String certain = date == null ? null : BodyForms.at(date.date(), reference);
    String organ = certain != null ? certain : owners.of(its, after, reference, previous);
    return new Owner(Ownership.OWN, organ);
  }

  /** The owner of the resolutions that the text speaks of before it singles some out. */
  private Owner ofAll(Noun noun, int after, Reference reference, @Nullable Draft previous) {
    Noun all = nouns.antecedent(noun.start());
    if (all == null) {
      return Owner.OPEN;
    }
    int its = owners.its(all);
    if (its >= 0) {
      boolean isLater = previous != null && previous.end() > its;
      Draft before = isLater ? null : previous;
      return new Owner(Ownership.OWN, owners.of(its, after, reference, before));
    }
    String organ = organs.endingAt(all.start(), reference);
    if (organ == null) {
      organ = organs.startingAt(all.end(), reference);
    }
    if (organ == null) {
      organ = organs.lastBefore(noun.start(), all.end(), reference).orElse(null);
    }
    boolean goesOn = organ == null && previous != null && goesOn(previous, all);
    return goesOn && previous != null
        ? new Owner(previous.own(), previous.organ())
        : Owner.named(organ);
  }

  /** Whether a noun goes on with a list, as in "and other resolutions, including". */
  private boolean goesOn(Draft previous, Noun all) {
    int from = previous.end();
    String between = from > all.start() ? "" : text.substring(from, all.start());
    return !between.isBlank() && between.length() <= NEAR && between.indexOf(';') < 0;
  }

  private @Nullable Draft withNounAfter(Candidate candidate, @Nullable Draft previous) {
    Kind kind = isNumbered(candidate, previous) ? nouns.kindAfter(candidate.end()) : null;
    if (kind == null) {
      return null;
    }
    DateMatch date = links.before(candidate.start());
    int start = date == null ? startOf(candidate) : date.start();
    String before = text.substring(0, start).stripTrailing();
    Matcher its = words.own(before.substring(Math.max(0, before.length() - 2)));
    Reference reference = candidate.reference();
    if (its.find()) {
      String organ = owners.of(before.length() - 1, candidate.end(), reference, previous);
      return draft(candidate, kind, new Owner(Ownership.OWN, organ), date, null);
    }
    String organ = organs.endingAt(before.length(), reference);
    boolean continues =
        organ == null
            && previous != null
            && BodyForms.areOfOneBody(previous.candidate().reference(), reference)
            && isListed(candidate, start, previous);
    return continues && previous != null
        ? draft(candidate, kind, ownerOf(previous, candidate), date, previous)
        : draft(candidate, kind, Owner.named(organ), date, null);
  }

  /** Whether a number is marked as one, or goes on with a list of such numbers. */
  private boolean isNumbered(Candidate candidate, @Nullable Draft previous) {
    boolean isMarked =
        startOf(candidate) < candidate.start() || text.startsWith("号", skip(candidate.end()));
    return isMarked || (previous != null && isJoined(candidate, previous));
  }

  private boolean isJoined(Candidate candidate, Draft previous) {
    int from = previous.candidate().end();
    String between = from > candidate.start() ? "" : text.substring(from, candidate.start());
    return between.length() <= 4 && words.endsLikeList(between.strip());
  }

  /** The offset of the sign that marks a number, or of the number. */
  private int startOf(Candidate candidate) {
    int before = candidate.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before > 0 && text.charAt(before - 1) == '第' ? before - 1 : candidate.start();
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The next number of a list: it shares noun, owner and body with the one before. */
  private @Nullable Draft listed(Candidate candidate, @Nullable DateMatch date, Draft previous) {
    Reference reference = candidate.reference();
    String before = previous.organ();
    boolean isAlike =
        BodyForms.areOfOneBody(previous.candidate().reference(), reference)
            || (before != null && BodyForms.has(before, reference.form()));
    boolean isNear = candidate.start() - previous.end() <= NEAR;
    boolean isListed =
        isListed(candidate, candidate.start(), previous) || isNextWithoutComma(candidate, previous);
    if (!isListed || (date == null && !(isNear && isAlike))) {
      return null;
    }
    String after = organs.startingAt(candidate.end(), reference);
    Owner owner = after == null ? ownerOf(previous, candidate) : Owner.named(after);
    return draft(candidate, previous.kind(), owner, date, previous);
  }

  /** What a list says of its owner, if he may be the owner of its next number. */
  private static Owner ownerOf(Draft previous, Candidate candidate) {
    String organ = previous.organ();
    Reference reference = candidate.reference();
    boolean isOne =
        organ == null
            ? BodyForms.areOfOneBody(previous.candidate().reference(), reference)
            : BodyForms.accepts(organ, reference);
    return isOne ? new Owner(previous.own(), organ) : Owner.OPEN;
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
        && words.endsLikeList(unbracketed(between));
  }

  /** A text without the parenthesis that a number stands in. */
  private static String unbracketed(String between) {
    String stripped = between.stripTrailing();
    return stripped.endsWith("(")
        ? stripped.substring(0, stripped.length() - 1).stripTrailing()
        : stripped;
  }

  /** Whether a comma was forgotten between two numbers that can be nothing else. */
  private boolean isNextWithoutComma(Candidate candidate, Draft previous) {
    Form form = candidate.reference().form();
    int from = previous.end();
    return (form == Form.YEARLY || form == Form.ROMAN)
        && form == previous.candidate().reference().form()
        && from <= candidate.start()
        && text.substring(from, candidate.start()).isBlank();
  }

  private static Draft draft(
      Candidate candidate,
      Kind kind,
      Owner owner,
      @Nullable DateMatch date,
      @Nullable Draft previous) {
    String organ = owner.organ();
    boolean isUnknown = owner.own() == Ownership.NAMED;
    boolean isOpen = organ == null && kind == Kind.RESOLUTION && !isUnknown;
    String known = isOpen ? BodyForms.only(candidate.reference().form()) : organ;
    return new Draft(candidate, kind, owner.own(), known, date, previous);
  }

  private String gap(Noun noun, Candidate candidate) {
    return text.substring(noun.end(), candidate.start()).strip();
  }

  /** The body a text names as the author: before the noun, between noun and number, or after it. */
  private @Nullable String named(Noun noun, Candidate candidate, @Nullable DateMatch date) {
    Reference reference = candidate.reference();
    String gap = gap(noun, candidate);
    String between = organs.named(gap);
    if (between == null && words.isName(gap)) {
      between = organs.startingAt(noun.end(), reference);
    }
    if (between != null) {
      return between;
    }
    String after = organs.startingAt(candidate.end(), reference);
    if (after == null && date != null && date.start() >= candidate.end()) {
      after = organs.startingAt(date.end(), reference);
    }
    return after != null ? after : organs.endingAt(noun.start(), reference);
  }
}

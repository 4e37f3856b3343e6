package org.resolint.core.repair;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.OrganLine;

/** Tells what part of a resolution a line may begin. Immutable, hence thread-safe. */
final class Units {
  private static final int LONGEST_FORMULA = 240;
  private static final int LONGEST_ENACTING = 120;
  private static final Pattern LOOSE_LABEL =
      Pattern.compile("\\[*(?:(?:OP|PP)\\s?)?\\d{1,3}(?:\\s?(?:bis|ter|alt))?[.:)]?\\s+\\[*");

  private final LanguageProfile profile;

  Units(LanguageProfile profile) {
    this.profile = profile;
  }

  /** What a line begins, if it begins something known. */
  enum Unit {
    /** Nothing known. */
    NONE,
    /** The enacting formula. */
    ENACTING,
    /** A line of the masthead. */
    MASTHEAD,
    /** The number and title. */
    TITLE,
    /** A line below the operative part. */
    CLOSING,
    /** The heading of an annex or a section. */
    HEADING,
    /** A paragraph with a number. */
    NUMBERED,
    /** A sub-paragraph with a letter or numeral. */
    LETTERED,
    /** A paragraph with an opening phrase. */
    OPENING
  }

  Unit of(String words) {
    if (words.length() <= LONGEST_FORMULA && !Character.isLowerCase(words.charAt(0))) {
      Optional<OrganLine> organ = profile.organLine(words);
      if (organ.isPresent() && organ.get().comma() != null) {
        return Unit.ENACTING;
      }
      Optional<Formula> formula = profile.formula(words);
      if (formula.isPresent()) {
        return unit(formula.get().kind());
      }
      if (organ.isPresent()) {
        return Unit.ENACTING;
      }
    }
    if (profile.labels().operative(words).isPresent()) {
      return Unit.NUMBERED;
    }
    if (!profile.labels().subParagraph(words).isEmpty()) {
      return Unit.LETTERED;
    }
    if (opensAfterLabel(words)) {
      return Unit.NUMBERED;
    }
    return opens(words) ? Unit.OPENING : Unit.NONE;
  }

  /** Whether a line is surely the enacting formula: short, and with its comma. */
  static boolean isEnacting(String words, LanguageProfile profile) {
    return words.length() < LONGEST_ENACTING
        && profile.organLine(words).filter(organ -> organ.comma() != null).isPresent();
  }

  /** The number of the operative paragraph that a line begins, or 0. */
  int number(String words) {
    return profile.labels().operative(words).map(Label::number).orElse(0);
  }

  /** Whether an opening phrase follows the label, be it without its full stop or a draft's. */
  boolean opensAfterLabel(String words) {
    int end = profile.labels().operative(words).map(Label::end).orElse(0);
    if (end == 0) {
      Matcher loose = LOOSE_LABEL.matcher(words);
      end = loose.lookingAt() ? loose.end() : 0;
    }
    return end > 0 && opens(words.substring(end));
  }

  private boolean opens(String words) {
    return profile.preambularOpening(words).isPresent()
        || profile.operativeOpening(words).isPresent();
  }

  private static Unit unit(Formula.Kind kind) {
    return switch (kind) {
      case MASTHEAD_ORGAN,
          SYMBOL,
          DISTRIBUTION,
          SESSION,
          SESSION_DATES,
          AGENDA_ITEM,
          ADOPTION,
          REPORT_NOTE ->
          Unit.MASTHEAD;
      case TITLE -> Unit.TITLE;
      case CLOSING_MEETING, CLOSING_DATE, VOTE -> Unit.CLOSING;
      case ANNEX, SECTION -> Unit.HEADING;
    };
  }
}

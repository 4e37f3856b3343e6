package org.resolint.core.repair;

import java.util.Optional;
import org.resolint.core.profile.DraftLabels;
import org.resolint.core.profile.Formula;
import org.resolint.core.profile.Label;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.OrganLine;
import org.resolint.core.text.TextMemo;

/** Tells what part of a resolution a line may begin, and remembers it. Thread-safe. */
final class Units {
  private static final int LONGEST_FORMULA = 240;
  static final int LONGEST_ENACTING = 120;

  private final LanguageProfile profile;
  private final TextMemo<Unit> known = new TextMemo<>();

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
    return known.get(words, this::tell);
  }

  private Unit tell(String words) {
    if (words.length() <= LONGEST_FORMULA && !Character.isLowerCase(words.charAt(0))) {
      Optional<OrganLine> organ = profile.organLine(words);
      if (organ.isPresent() && organ.get().comma() != null) {
        return Unit.ENACTING;
      }
      Optional<Formula> formula = profile.formula(words);
      if (formula.isPresent()) {
        return unit(formula.get());
      }
      if (organ.isPresent()) {
        return Unit.ENACTING;
      }
    }
    if (profile.labels().operative(words).isPresent()) {
      return Unit.NUMBERED;
    }
    int bracket = words.startsWith("[") ? DraftLabels.skipBrackets(words, 0) : 0;
    if (!profile.labels().subParagraph(words.substring(bracket)).isEmpty()) {
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

  /** Whether a label that a list begins with stands at the head of a line. */
  boolean beginsList(String words) {
    return profile.labels().subParagraph(words).stream().anyMatch(label -> label.number() == 1);
  }

  /** The number of the operative paragraph that a line begins, or 0. */
  int number(String words) {
    return profile.labels().operative(words).map(Label::number).orElse(0);
  }

  /** Whether an opening phrase follows the label, be it without its full stop or a draft's. */
  boolean opensAfterLabel(String words) {
    DraftLabels drafts = profile.draftLabels();
    int end =
        profile
            .labels()
            .operative(words)
            .or(() -> drafts.operative(words))
            .or(() -> drafts.recital(words))
            .or(() -> drafts.bare(words))
            .map(Label::end)
            .orElse(0);
    return end > 0 && opens(words.substring(DraftLabels.skipBrackets(words, end)));
  }

  /** Whether a text begins with an opening phrase. */
  boolean opens(String words) {
    return profile.preambularOpening(words).isPresent()
        || profile.operativeOpening(words).isPresent();
  }

  private static Unit unit(Formula formula) {
    return switch (formula.kind()) {
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
      case ANNEX -> Unit.HEADING;
      // With its title, a heading is a line like any other: "A. Smith of".
      case SECTION -> formula.value("title").isPresent() ? Unit.NONE : Unit.HEADING;
    };
  }
}

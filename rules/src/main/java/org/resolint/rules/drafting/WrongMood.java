package org.resolint.rules.drafting;

import java.util.List;
import java.util.Optional;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.profile.Terminators;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.FinalMark;
import org.resolint.rules.text.OpenedParagraph;

/** Reports a verb form that belongs to the other part of a resolution. */
@RuleInfo(
    id = "drafting/wrong-mood",
    summary = "Opening verb has the form of the other part of a resolution",
    severity = Severity.ERROR,
    since = "0.1.0")
public final class WrongMood implements Rule {
  private static final String CHINESE = "zh";
  private static final int LONGEST_OPENING = 120;

  @Override
  public void check(RuleContext context) {
    if (context.resolution().enacting() == null || context.language().equals(CHINESE)) {
      return;
    }
    List<OpenedParagraph> paragraphs = context.get(OpenedParagraph.ALL);
    if (paragraphs.stream().anyMatch(paragraph -> paragraph.is(Mood.FIRST_PERSON))) {
      return;
    }
    paragraphs.forEach(paragraph -> checkForm(context, paragraph));
  }

  private static void checkForm(RuleContext context, OpenedParagraph paragraph) {
    Optional<Opening> opening = Moods.ofOtherPart(context.profile(), paragraph);
    if (opening.isEmpty()) {
      return;
    }
    boolean misplaced =
        paragraph.part() == Part.OPERATIVE
            && (Terminators.isComma(FinalMark.of(paragraph.paragraph()).mark())
                || hasMainVerb(context.profile(), paragraph.text()));
    if (!misplaced) {
      int offset = paragraph.textStart();
      Span span =
          paragraph.paragraph().span(offset + opening.get().start(), offset + opening.get().end());
      String message =
          paragraph.part() == Part.PREAMBULAR
              ? preambular(opening.get())
              : "Operative paragraph opens with a preambular form, '" + opening.get().text() + "'";
      context.report(Finding.at(span, message));
    }
  }

  /**
   * "Noting the mandate of the Commission, calls upon …": the participle opens, the verb follows.
   */
  private static boolean hasMainVerb(LanguageProfile profile, String text) {
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      String rest =
          text.substring(comma + 1, Math.min(text.length(), comma + LONGEST_OPENING)).strip();
      boolean isVerb =
          profile.operativeOpening(rest).filter(o -> o.mood() == Mood.INDICATIVE).isPresent();
      // "In accordance with" opens paragraphs of both parts, and no verb is in it.
      if (isVerb && profile.preambularOpening(rest).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String preambular(Opening opening) {
    return "Preambular paragraph opens with an operative verb, '" + opening.text() + "'";
  }
}

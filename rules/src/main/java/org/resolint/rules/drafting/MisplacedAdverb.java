package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import org.resolint.core.profile.Adverbs;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;

/** Reports an English adverb on the wrong side of its verb. */
@RuleInfo(
    id = "drafting/misplaced-adverb",
    summary = "'Also' or 'further' stands on the wrong side of the opening verb",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class MisplacedAdverb implements Rule {
  private static final String SECURITY_COUNCIL = "security-council";

  private final Customs customs = new Customs();

  @Override
  public void check(RuleContext context) {
    boolean strict = !SECURITY_COUNCIL.equals(context.resolution().identity().organ());
    boolean isEnglish = context.language().equals("en");
    if (!isEnglish || !strict || !customs.hold("adverb-places", context)) {
      return;
    }
    for (OpenedParagraph paragraph : context.get(OpenedParagraph.ALL)) {
      Opening opening = paragraph.opening();
      if (opening != null && opening.adverb() != null && opening.mood() != Mood.FIRST_PERSON) {
        checkPlace(context, paragraph, opening);
      }
    }
  }

  private static void checkPlace(RuleContext context, OpenedParagraph paragraph, Opening opening) {
    boolean isBefore = opening.adverbStart() == opening.start();
    Adverbs.Placement expected = context.profile().adverbs().placement(paragraph.part());
    if (isBefore == (expected == Adverbs.Placement.BEFORE_VERB)) {
      return;
    }
    String where =
        isBefore
            ? "' stands before the verb, but follows it in a preamble"
            : "' stands after the verb, but precedes it in operative paragraphs";
    Finding finding = Finding.at(paragraph.openingSpan(), "'" + opening.adverb() + where);
    String better = better(opening, isBefore);
    Span span = paragraph.openingSpan();
    if (!better.isEmpty() && context.source().text(span).equals(opening.text())) {
      Fix fix = Fix.safe("Change to '" + better + "'", new Edit(span, better));
      finding = finding.withFix(fix).withSuggestions(List.of(better));
    }
    context.report(finding);
  }

  /** The phrase the other way round; empty if it is more than a verb and its adverb. */
  private static String better(Opening opening, boolean isBefore) {
    String[] words = opening.text().split("\\s+", 3);
    if (words.length != 2) {
      return "";
    }
    String verb = words[isBefore ? 1 : 0].toLowerCase(Locale.ROOT);
    String adverb = words[isBefore ? 0 : 1].toLowerCase(Locale.ROOT);
    return isBefore ? capitalised(verb) + " " + adverb : capitalised(adverb) + " " + verb;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

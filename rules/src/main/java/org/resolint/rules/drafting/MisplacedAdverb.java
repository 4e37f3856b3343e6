package org.resolint.rules.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resolint.core.profile.Adverbs;
import org.resolint.core.profile.Mood;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;
import org.resolint.rules.text.Wording;

/**
 * Reports an adverb on the side of its verb on which official texts of the language and part do not
 * have it. Where they have it on both, nothing is said.
 */
@RuleInfo(
    id = "drafting/misplaced-adverb",
    summary = "'Also' or 'further' stands on the wrong side of the opening verb",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class MisplacedAdverb implements Rule {
  private static final String SECURITY_COUNCIL = "security-council";

  private final Customs customs = new Customs();
  private final Wording wording = Wording.ofPack("drafting");

  @Override
  public void check(RuleContext context) {
    List<String> parts = wording.list("adverb-places", context.language());
    boolean strict = !SECURITY_COUNCIL.equals(context.resolution().identity().organ());
    if (parts.isEmpty() || !strict || !customs.hold("adverb-places", context)) {
      return;
    }
    for (OpenedParagraph paragraph : context.get(OpenedParagraph.ALL)) {
      Opening opening = paragraph.opening();
      if (opening != null
          && opening.adverb() != null
          && opening.mood() != Mood.FIRST_PERSON
          && parts.contains(paragraph.part().name().toLowerCase(Locale.ROOT))) {
        checkPlace(context, paragraph, opening);
      }
    }
  }

  private void checkPlace(RuleContext context, OpenedParagraph paragraph, Opening opening) {
    boolean isBefore = isBeforeVerb(context.language(), opening);
    Adverbs.Placement expected = context.profile().adverbs().placement(paragraph.part());
    if (isBefore == (expected == Adverbs.Placement.BEFORE_VERB)) {
      return;
    }
    Span span = paragraph.openingSpan();
    Finding finding = Finding.at(span, message(context.profile().adverbs(), paragraph, opening));
    String better = better(context.language(), opening);
    if (!better.isEmpty() && context.source().text(span).equals(opening.text())) {
      Fix fix = Fix.safe("Change to '" + better + "'", new Edit(span, better));
      finding = finding.withFix(fix).withSuggestions(List.of(better));
    }
    context.report(finding);
  }

  /** Whether nothing but a particle that verbs take stands before the adverb. */
  private boolean isBeforeVerb(String language, Opening opening) {
    String lead = opening.text().substring(0, opening.adverbStart() - opening.start()).strip();
    return lead.isEmpty() || wording.list("adverb-particles", language).contains(lead);
  }

  private static String message(Adverbs adverbs, OpenedParagraph paragraph, Opening opening) {
    String adverb =
        opening
            .text()
            .substring(
                opening.adverbStart() - opening.start(), opening.adverbEnd() - opening.start());
    boolean everywhere = adverbs.placement(Part.PREAMBULAR) == adverbs.placement(Part.OPERATIVE);
    boolean belongsBefore = adverbs.placement(paragraph.part()) == Adverbs.Placement.BEFORE_VERB;
    String found =
        belongsBefore
            ? "stands after the verb, but precedes it"
            : "stands before the verb, but follows it";
    String where = belongsBefore ? " in operative paragraphs" : " in a preamble";
    return "'" + adverb.toLowerCase(Locale.ROOT) + "' " + found + (everywhere ? "" : where);
  }

  /**
   * The phrase the other way round; empty if it is more than a verb and its adverb with the
   * particles that the pack's data name.
   */
  private String better(String language, Opening opening) {
    List<String> words = List.of(opening.text().split("\\s+"));
    int first = wording.list("adverb-particles", language).contains(words.get(0)) ? 1 : 0;
    List<String> followers = wording.list("adverb-followers", language);
    boolean isPlain =
        words.size() >= first + 2 && words.stream().skip(first + 2L).allMatch(followers::contains);
    if (!isPlain) {
      return "";
    }
    String verb = words.get(first + 1);
    boolean isCapital = Character.isUpperCase(words.get(first).charAt(0));
    List<String> turned = new ArrayList<>(words);
    turned.set(first, isCapital ? capitalised(verb) : verb);
    turned.set(first + 1, words.get(first).toLowerCase(Locale.ROOT));
    return String.join(" ", turned);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

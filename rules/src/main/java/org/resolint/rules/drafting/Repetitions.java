package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.core.profile.Adverbs;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.rules.drafting.OpeningRuns.Repetition;
import org.resolint.rules.text.Wording;

/** Tells which repeated openings adopted texts avoid and which they do not. */
final class Repetitions {
  private static final String ALL_LANGUAGES = "all";
  private static final String SECURITY_COUNCIL = "security-council";

  private final List<String> wavering;
  private final List<String> oneVerbLanguages;

  Repetitions() {
    Wording wording = Wording.ofPack("drafting");
    wavering = wording.list("wavering", ALL_LANGUAGES);
    oneVerbLanguages = wording.list("one-verb-languages", ALL_LANGUAGES);
  }

  /** Whether adopted texts nearly always add an adverb to this verb in this language. */
  boolean isFirm(RuleContext context, Repetition repetition) {
    String verb = repetition.opening().key().split(" ", 2)[0];
    boolean loose = SECURITY_COUNCIL.equals(context.resolution().identity().organ());
    return !loose && oneVerbLanguages.contains(context.language()) && !wavering.contains(verb);
  }

  /** What to say of a repetition without an adverb. */
  static Finding finding(RuleContext context, Repetition repetition) {
    Opening opening = repetition.opening();
    Optional<String> better =
        Optional.ofNullable(repetition.expected())
            .flatMap(adverb -> withAdverb(context, repetition, adverb));
    String message =
        "Paragraph opens with '" + opening.text() + "' like the one before, without an adverb";
    Finding finding =
        Finding.at(repetition.paragraph().openingSpan(), message)
            .relatedTo(repetition.before().openingSpan(), "The same opening");
    return finding.withSuggestions(better.stream().toList());
  }

  private static Optional<String> withAdverb(
      RuleContext context, Repetition repetition, String adverb) {
    Adverbs adverbs = context.profile().adverbs();
    Part part = repetition.paragraph().part();
    String phrase = repetition.opening().text();
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    return adverbs
        .insertion(part, adverb)
        .map(
            insertion ->
                adverbs.placement(part) == Adverbs.Placement.AFTER_VERB
                    ? verb + insertion + rest
                    : recased(insertion, phrase) + decapitalised(phrase));
  }

  private static String recased(String insertion, String phrase) {
    return Character.isUpperCase(phrase.charAt(0))
        ? insertion.substring(0, 1).toUpperCase(Locale.ROOT) + insertion.substring(1)
        : insertion;
  }

  private static String decapitalised(String phrase) {
    return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
  }
}

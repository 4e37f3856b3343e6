package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolint.core.profile.Adverbs;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.rules.drafting.OpeningRuns.Repetition;
import org.resolint.rules.text.FinalMark;
import org.resolint.rules.text.OpenedParagraph;
import org.resolint.rules.text.Wording;

/** Tells which repeated openings adopted texts avoid and which they do not. */
final class Repetitions {
  private static final String ALL_LANGUAGES = "all";
  private static final String SECURITY_COUNCIL = "security-council";

  private final Wording wording = Wording.ofPack("drafting");
  private final List<String> wavering;
  private final List<String> oneVerbLanguages;
  private final Customs customs = new Customs();

  Repetitions() {
    wavering = wording.list("wavering", ALL_LANGUAGES);
    oneVerbLanguages = wording.list("one-verb-languages", ALL_LANGUAGES);
  }

  /**
   * Whether adopted texts nearly always add an adverb to this verb in this language, and nothing
   * about the two paragraphs makes an exception.
   */
  boolean isFirm(RuleContext context, Repetition repetition) {
    boolean isLoose = SECURITY_COUNCIL.equals(context.resolution().identity().organ());
    boolean isWavering =
        List.of(repetition.opening().key().split(" ")).stream().anyMatch(wavering::contains);
    return !isLoose
        && !isWavering
        && oneVerbLanguages.contains(context.language())
        && customs.hold("adverbs", context)
        && !isApart(context, repetition)
        && !goesOn(context, repetition.before())
        && !goesOn(context, repetition.paragraph());
  }

  /** A line without a final mark between the two is a heading, and a run of verbs ends there. */
  private static boolean isApart(RuleContext context, Repetition repetition) {
    Span before = repetition.before().paragraph().span();
    Span after = repetition.paragraph().paragraph().span();
    return context.resolution().unrecognised().stream()
        .filter(line -> line.span().start() >= before.end() && line.span().end() <= after.start())
        .anyMatch(line -> !FinalMark.of(line.paragraph()).isPresent());
  }

  /**
   * Whether a paragraph says more after its verb: "Recalling in particular" dwells on what the one
   * before recalls, "Welcomes and supports" is another verb.
   */
  private boolean goesOn(RuleContext context, OpenedParagraph paragraph) {
    Opening opening = paragraph.opening();
    Pattern more = wording.pattern("more-after-verb", context.language());
    String text = paragraph.paragraph().text();
    return opening != null && more.matcher(text.substring(opening.end())).lookingAt();
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

package org.resolint.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.profile.Opening;
import org.resolint.core.profile.Part;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Mark;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;

/** Reports an opening phrase that is emphasised in another way than those around it. */
@RuleInfo(
    id = "structure/inconsistent-emphasis",
    summary = "Opening phrase is emphasised in another way than others of its part",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class InconsistentEmphasis implements Rule {
  /** Emphasis may take in a few more words, such as "that" or "with appreciation". */
  private static final int LONGEST_OVERRUN = 30;

  /** A phrase at the head of a paragraph, by UTF-16 offsets into its text. */
  private record Phrase(Paragraph paragraph, int start, int end) {
    Span span() {
      return paragraph.span(start, end);
    }

    /** The emphasis that covers at least the first word. */
    Optional<Mark> mark() {
      return paragraph.marks().stream()
          .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS || mark.kind() == Mark.Kind.STRONG)
          .filter(mark -> mark.start() <= start + 1 && mark.end() >= firstWordEnd())
          .findFirst();
    }

    private int firstWordEnd() {
      int at = start;
      while (at < end && Character.isLetter(paragraph.text().charAt(at))) {
        at++;
      }
      return at;
    }

    /** Whether the emphasis runs on far beyond the phrase. */
    boolean isOverrun() {
      return mark().filter(mark -> mark.end() - end > LONGEST_OVERRUN).isPresent();
    }

    boolean isEmphasised() {
      return mark().isPresent() && !isOverrun();
    }
  }

  @Override
  public void check(RuleContext context) {
    List<Phrase> preambular = phrases(context, Part.PREAMBULAR);
    EnactingFormula enacting = context.resolution().enacting();
    if (enacting != null) {
      int start = enacting.organ().start();
      preambular.add(new Phrase(enacting.paragraph(), start, enacting.organ().end()));
    }
    checkPart(context, preambular);
    checkPart(context, phrases(context, Part.OPERATIVE));
  }

  private static List<Phrase> phrases(RuleContext context, Part part) {
    List<Phrase> phrases = new ArrayList<>();
    for (OpenedParagraph opened : context.get(OpenedParagraph.ALL)) {
      Opening opening = opened.opening();
      if (opened.part() == part && opening != null) {
        phrases.add(new Phrase(opened.paragraph(), opening.start(), opening.end()));
      }
    }
    return phrases;
  }

  private static void checkPart(RuleContext context, List<Phrase> phrases) {
    Optional<Phrase> model = phrases.stream().filter(Phrase::isEmphasised).findFirst();
    if (model.isEmpty()) {
      return;
    }
    for (Phrase phrase : phrases) {
      if (phrase.isOverrun()) {
        report(
            context,
            phrase,
            model.get(),
            "Emphasis runs on beyond the opening phrase, unlike in others of this part",
            null);
      } else if (phrase.mark().isEmpty()) {
        Fix fix = emphasis(context, phrase, model.get());
        report(
            context,
            phrase,
            model.get(),
            "Opening phrase is not emphasised, unlike others of this part",
            fix);
      }
    }
  }

  private static void report(
      RuleContext context, Phrase phrase, Phrase model, String message, @Nullable Fix fix) {
    Finding finding =
        Finding.at(phrase.span(), message)
            .relatedTo(model.span(), "An opening phrase that is emphasised");
    context.report(fix == null ? finding : finding.withFix(fix));
  }

  /** Emphasis as the model has it, where the format writes it with signs around the words. */
  private static @Nullable Fix emphasis(RuleContext context, Phrase phrase, Phrase model) {
    Span like = model.span();
    String source = context.source().text();
    int from = like.start();
    while (from > 0 && "*_".indexOf(source.charAt(from - 1)) >= 0) {
      from--;
    }
    String sign = source.substring(from, like.start());
    if (sign.isEmpty()) {
      return null;
    }
    Span span = phrase.span();
    Edit before = new Edit(new Span(span.start(), span.start()), sign);
    Edit after = new Edit(new Span(span.end(), span.end()), sign);
    return new Fix("Emphasise the opening phrase", Fix.Safety.SAFE, List.of(before, after));
  }
}

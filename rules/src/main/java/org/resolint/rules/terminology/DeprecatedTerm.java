package org.resolint.rules.terminology;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Term;
import org.resolint.glossary.TextPlace;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.inflection.Replacement;
import org.resolint.rules.text.AdoptionDay;

/** Reports terms that the termbase discourages in a text of this body and day. */
@RuleInfo(
    id = "terminology/deprecated-term",
    summary = "Term is not the one to use",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class DeprecatedTerm implements Rule {
  private final TermFinder finder;

  DeprecatedTerm(TermFinder finder) {
    this.finder = finder;
  }

  @Override
  public void prepare(String language) {
    finder.prepare(language);
  }

  @Override
  public void check(RuleContext context) {
    String organ = context.resolution().identity().organ();
    LocalDate day = AdoptionDay.of(context);
    for (TermHit hit : context.get(finder.analysis())) {
      if (isJudged(hit)
          && hit.occurrence().isDiscouraged(organ, day, hit.place())
          && !EarlierTitles.include(hit, EarlierTitles.since(hit), context)) {
        context.report(finding(hit, organ, day, context));
      }
    }
  }

  /** Whether the words are the author's own, or the term says that it is about quotations. */
  private static boolean isJudged(TermHit hit) {
    return hit.place() != TextPlace.QUOTATION
        || hit.occurrence().term().scope().places().contains(TextPlace.QUOTATION);
  }

  private Finding finding(
      TermHit hit, @Nullable String organ, @Nullable LocalDate day, RuleContext context) {
    Optional<Term> preferred =
        hit.occurrence().concept().preferred(context.language(), organ, day, hit.place());
    String defect =
        hit.occurrence().term().status() == AdministrativeStatus.SUPERSEDED
            ? "'%s' is an old term"
            : "'%s' is not the term to use";
    String message = defect.formatted(oneLine(hit.text()));
    if (preferred.isEmpty() || preferred.get().text().indexOf(Term.GAP) >= 0) {
      return Finding.at(hit.span(), message);
    }
    String term = capitalisedLike(preferred.get().text(), hit.text());
    return Finding.at(hit.span(), message + ": '" + term + "' is preferred")
        .withSuggestions(List.of(term))
        .withFix(replacing(hit, preferred.get(), context));
  }

  private Fix replacing(TermHit hit, Term preferred, RuleContext context) {
    String language = context.language();
    Optional<Replacement> replacement = finder.replacement(hit, preferred, language);
    if (replacement.isEmpty()) {
      String term = capitalisedLike(preferred.text(), hit.text());
      // Chinese does not inflect; elsewhere the term may have to take another form.
      return fix(new Edit(hit.span(), term), language.equals("zh"));
    }
    Replacement found = replacement.get();
    Span span = hit.block().span(found.start(), found.end());
    String replaced = hit.block().text().substring(found.start(), found.end());
    // Where the source holds more than the words, as a footnote mark, that would be lost.
    boolean whole = oneLine(context.source().text(span)).equals(oneLine(replaced));
    return fix(new Edit(span, found.text()), found.certain() && whole);
  }

  private static Fix fix(Edit edit, boolean certain) {
    String title = "Replace with '" + edit.text() + "'";
    return certain ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String capitalisedLike(String term, String model) {
    boolean capital =
        Character.isUpperCase(model.codePointAt(0)) && Character.isLowerCase(term.codePointAt(0));
    return capital ? term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1) : term;
  }
}

package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.text.Wording;

/** Reports straight and English quotation marks in French and Russian texts. */
@RuleInfo(
    id = "typography/foreign-quotes",
    summary = "Quotation marks of another language",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class ForeignQuotes implements Rule {
  private static final SearchPattern RIGHT = SearchPattern.compile("«");

  private final Wording wording;
  private final Map<String, SearchPattern> patterns = new ConcurrentHashMap<>();

  ForeignQuotes(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    Optional<String> marks = wording.line("quotes", context.language());
    if (marks.isEmpty()) {
      return;
    }
    SearchPattern quoted = patterns.computeIfAbsent(context.language(), this::quoted);
    List<Finding> findings = new ArrayList<>();
    for (Places.Place place : Places.of(quoted, ForeignQuotes::mayMatch, context)) {
      if (!isWithin(place)) {
        findings.add(finding(place, marks.get()));
      }
    }
    Habit.report(findings, RIGHT, context);
  }

  private SearchPattern quoted(String language) {
    return SearchPattern.compile(wording.line("quoted", language).orElse("(?!)"));
  }

  private static boolean mayMatch(Neighbours neighbours) {
    String text = neighbours.paragraph().text();
    return text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
  }

  /** Within a quotation the other marks are right. */
  private static boolean isWithin(Places.Place place) {
    List<Span> quoted = Quotations.in(place.paragraph().content());
    return Quotations.contain(quoted, place.start() - 1, place.end());
  }

  private static Finding finding(Places.Place place, String marks) {
    String words = place.text().substring(1, place.text().length() - 1);
    Edit edit = new Edit(place.span(), marks.replace("…", words));
    return Finding.at(place.part(0, 1).span(), "This language quotes in '" + marks + "'")
        .withFix(Fix.safe("Change the marks", edit));
  }
}

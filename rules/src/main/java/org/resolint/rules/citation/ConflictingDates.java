package org.resolint.rules.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.core.analysis.Citations;
import org.resolint.core.model.Citation;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.Wording;

/** Reports a resolution that one text cites with two dates. */
@RuleInfo(
    id = "citation/conflicting-dates",
    summary = "One resolution cited with two dates",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class ConflictingDates implements Rule {
  /** How far before a citation the document may stand that the date belongs to. */
  private static final int REACH = 240;

  private final Wording wording = Wording.ofPack("citation");

  @Override
  public void check(RuleContext context) {
    List<Citation> citations = ofTwoDates(context.get(Citations.ANALYSIS));
    if (citations.isEmpty()) {
      return;
    }
    Pattern otherDocument = wording.pattern("date-of-other", context.language());
    Map<String, Citation> first = new HashMap<>();
    for (Citation citation : citations) {
      if (otherDocument.matcher(before(citation, context)).find()) {
        continue;
      }
      Citation before = first.putIfAbsent(key(citation), citation);
      if (before != null) {
        compare(before, citation, context);
      }
    }
  }

  /** The citations of the resolutions that have two dates or more, in order of place. */
  private static List<Citation> ofTwoDates(List<Citation> citations) {
    Map<String, LocalDate> dates = new HashMap<>();
    Set<String> conflicting = new HashSet<>();
    for (Citation citation : citations) {
      if (isDated(citation)) {
        LocalDate before = dates.putIfAbsent(key(citation), citation.date());
        if (before != null && !before.equals(citation.date())) {
          conflicting.add(key(citation));
        }
      }
    }
    return conflicting.isEmpty()
        ? List.of()
        : citations.stream()
            .filter(citation -> isDated(citation) && conflicting.contains(key(citation)))
            .toList();
  }

  private static boolean isDated(Citation citation) {
    return citation.kind() != Citation.Kind.DOCUMENT && citation.date() != null;
  }

  private static String key(Citation citation) {
    return citation.kind() + " " + citation.organ() + " " + citation.number();
  }

  /** The text before a citation, on one line. */
  private static String before(Citation citation, RuleContext context) {
    int start = citation.span().start();
    return Plain.line(context.source().text(new Span(Math.max(0, start - REACH), start)));
  }

  private static void compare(Citation before, Citation citation, RuleContext context) {
    LocalDate date = citation.date();
    Span place = citation.dateSpan();
    Span other = before.dateSpan();
    if (date == null || place == null || other == null || date.equals(before.date())) {
      return;
    }
    String message =
        "%s is dated %s here and %s before"
            .formatted(
                citation.number(), context.source().text(place), context.source().text(other));
    context.report(Finding.at(place, Plain.line(message)).relatedTo(other, "The other date"));
  }
}

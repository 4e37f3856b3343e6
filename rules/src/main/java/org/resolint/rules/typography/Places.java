package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;

/** Finds patterns in the running text, and leaves out what repair made. */
final class Places {
  private Places() {}

  /**
   * A match.
   *
   * @param paragraph where
   * @param start the UTF-16 offset in the paragraph's text
   * @param end the offset after it
   */
  record Place(Paragraph paragraph, int start, int end) {
    String text() {
      return paragraph.text().substring(start, end);
    }

    Span span() {
      return paragraph.span(start, end);
    }

    /** The place {@code from} to {@code to} within this one. */
    Place part(int from, int to) {
      return new Place(paragraph, start + from, start + to);
    }
  }

  /**
   * Every match that stands on one line of the source and from which no footnote mark was taken.
   */
  static List<Place> of(SearchPattern pattern, RuleContext context) {
    return of(pattern, neighbours -> true, context);
  }

  /**
   * The places where a pattern matches, in order.
   *
   * @param mayMatch what holds for every paragraph in which the pattern matches
   */
  static List<Place> of(
      SearchPattern pattern, Predicate<Neighbours> mayMatch, RuleContext context) {
    List<Place> places = new ArrayList<>();
    for (Neighbours neighbours : context.get(Neighbours.ANALYSIS)) {
      if (!mayMatch.test(neighbours)) {
        continue;
      }
      Paragraph paragraph = neighbours.paragraph();
      for (MatchResult match : pattern.in(paragraph.content())) {
        Place place = new Place(paragraph, match.start(), match.end());
        if (isAsWritten(place, context)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static boolean isAsWritten(Place place, RuleContext context) {
    Span span = place.span();
    boolean isWhole = span.length() == place.end() - place.start();
    String source = context.source().text(span);
    return isWhole && source.indexOf('\n') < 0 && source.indexOf('\r') < 0 && !hasMark(place);
  }

  private static boolean hasMark(Place place) {
    return place.paragraph().references().stream()
        .anyMatch(mark -> mark.position() >= place.start() && mark.position() <= place.end());
  }
}

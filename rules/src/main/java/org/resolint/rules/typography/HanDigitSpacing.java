package org.resolint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports dates and numbers in Chinese text that are spaced otherwise than most of the text's. */
@RuleInfo(
    id = "typography/han-digit-spacing",
    summary =
        "Spacing between Chinese characters and figures that differs from the rest of the text",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
public final class HanDigitSpacing implements Rule {
  private static final SearchPattern SPACED =
      SearchPattern.compile("\\p{IsHan} \\d|(?<!^[\\d.]{0,8})\\d \\p{IsHan}");
  private static final SearchPattern CLOSED = SearchPattern.compile("\\p{IsHan}\\d|\\d\\p{IsHan}");

  /** Places so near to one another are one date or number. */
  private static final int NEAR = 6;

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("zh")) {
      return;
    }
    List<Places.Place> spaced = Places.of(SPACED, HanDigitSpacing::maySpace, context);
    List<Places.Place> closed = Places.of(CLOSED, HanDigitSpacing::mayClose, context);
    boolean prefersSpace = spaced.size() >= closed.size();
    String message =
        prefersSpace
            ? "Elsewhere this text sets a space between Chinese characters and figures"
            : "Elsewhere this text sets no space between Chinese characters and figures";
    for (Places.Place place : join(prefersSpace ? closed : spaced)) {
      String proper =
          prefersSpace
              ? place.text().replaceAll("(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " ")
              : place.text().replaceAll("(?<=\\p{IsHan}) (?=\\d)|(?<=\\d) (?=\\p{IsHan})", "");
      context.report(
          Finding.at(place.span(), message)
              .withFix(Fix.safe("Space it as elsewhere", new Edit(place.span(), proper))));
    }
  }

  private static boolean maySpace(Neighbours text) {
    return text.has(Kind.SPACE, Kind.DIGIT) || text.has(Kind.DIGIT, Kind.SPACE);
  }

  /** Some of the ideographs are numerals by their kind, and no letters. */
  private static boolean mayClose(Neighbours text) {
    return text.has(Kind.LETTER, Kind.DIGIT)
        || text.has(Kind.DIGIT, Kind.LETTER)
        || text.has(Kind.OTHER, Kind.DIGIT)
        || text.has(Kind.DIGIT, Kind.OTHER);
  }

  private static List<Places.Place> join(List<Places.Place> places) {
    List<Places.Place> joined = new ArrayList<>();
    for (Places.Place place : places) {
      Places.Place last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean isNear =
          last != null
              && last.paragraph().equals(place.paragraph())
              && place.start() - last.end() <= NEAR;
      if (isNear && last != null) {
        joined.set(
            joined.size() - 1, new Places.Place(place.paragraph(), last.start(), place.end()));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }
}

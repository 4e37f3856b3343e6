package org.resolint.rules.concordance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.concordance.Mentions.Mention;

/** Reports dates that one version gives and another does not. */
@RuleInfo(
    id = "concordance/dates",
    summary = "Language versions give different dates",
    severity = Severity.WARNING,
    since = "0.1.0")
final class Dates extends MentionRule {

  @Override
  Mentions facts(RuleContext context) {
    List<Passage> passages = Passage.of(context.resolution());
    Map<String, Mention> mentions = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (DateMatch match : org.resolint.core.analysis.Dates.in(passage.paragraph(), context)) {
        if (match.date() != null) {
          Mention mention =
              new Mention(passage.id(), passage.paragraph().span(match.start(), match.end()));
          mentions.putIfAbsent(match.date().toString(), mention);
        }
      }
    }
    return new Mentions(mentions, Mentions.places(passages), Mentions.figures(passages));
  }

  /**
   * Languages divide ranges differently: "8 to 12 May 2020" has one full date in one language and
   * another in the next. So a date whose day and year stand in the passage counts as given, unless
   * the passage has the same day of another month, which the model lacks.
   */
  @Override
  boolean isMissing(String thing, Mentions version, Mentions model) {
    Mention there = model.places().get(thing);
    if (there == null || !version.passages().containsKey(there.passage())) {
      return false;
    }
    LocalDate date = LocalDate.parse(thing);
    Set<String> figures = version.figures().getOrDefault(there.passage(), Set.of());
    boolean given =
        figures.contains(String.valueOf(date.getDayOfMonth()))
            && figures.contains(String.valueOf(date.getYear()));
    return !given || hasOtherMonth(date, there.passage(), version, model);
  }

  private static boolean hasOtherMonth(
      LocalDate date, PassageId passage, Mentions version, Mentions model) {
    return version.places().entrySet().stream()
        .filter(place -> place.getValue().passage().equals(passage))
        .filter(place -> !model.places().containsKey(place.getKey()))
        .map(place -> LocalDate.parse(place.getKey()))
        .anyMatch(
            other ->
                other.getDayOfMonth() == date.getDayOfMonth() && other.getYear() == date.getYear());
  }

  @Override
  String named(String thing) {
    return "The date " + thing;
  }
}

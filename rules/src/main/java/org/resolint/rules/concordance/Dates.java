package org.resolint.rules.concordance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.Mention;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports dates that one version gives and another does not. */
@RuleInfo(
    id = "concordance/dates",
    summary = "Language versions give different dates",
    severity = Severity.WARNING,
    since = "0.1.0")
final class Dates extends MentionRule {

  Dates(VersionReader reader) {
    super(reader, Aspect.DATE);
  }

  /**
   * Languages divide ranges differently: "8 to 12 May 2020" has one full date in one language and
   * another in the next. So a date whose day and year stand in the paragraph counts as given,
   * unless the paragraph has the same day of another month, which the model lacks.
   */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    PassageFacts passage = model.row().in(version);
    if (passage == null) {
      return false;
    }
    LocalDate date = LocalDate.parse(thing);
    Set<String> figures = passage.sketch().figures();
    boolean given =
        figures.contains(String.valueOf(date.getDayOfMonth()))
            && figures.contains(String.valueOf(date.getYear()));
    return !given || hasOtherMonth(date, passage, versions.mentions(model.version(), Aspect.DATE));
  }

  private static boolean hasOtherMonth(LocalDate date, PassageFacts passage, List<Mention> known) {
    Stream<String> things = passage.mentions(Aspect.DATE).stream().map(Mention::thing);
    return things
        .filter(thing -> known.stream().noneMatch(mention -> mention.thing().equals(thing)))
        .map(LocalDate::parse)
        .anyMatch(
            other ->
                other.getDayOfMonth() == date.getDayOfMonth() && other.getYear() == date.getYear());
  }

  @Override
  String named(String thing) {
    return "The date " + thing;
  }
}

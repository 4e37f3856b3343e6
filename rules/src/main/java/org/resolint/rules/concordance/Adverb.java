package org.resolint.rules.concordance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.versions.OpeningFact;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/**
 * Reports openings without "also" or "further" where another version has it.
 *
 * <p>Only a version that repeats its own words from the paragraph before needs the adverb: one that
 * renders the two paragraphs by different verbs is right to leave it out.
 */
@RuleInfo(
    id = "concordance/adverb",
    summary = "Opening phrase lacks the adverb of another language version",
    severity = Severity.INFO,
    since = "0.1.0")
final class Adverb extends VersionRule {
  /** Every Arabic recital but the first has it, written together with the verb. */
  private static final String ARABIC_AND = "و";

  Adverb(VersionReader reader) {
    super(reader);
  }

  @Override
  protected void compareVersions(Versions versions, CollectionReport report) {
    for (Row row : versions.rows()) {
      int having = 0;
      int lacking = 0;
      for (int version = 0; version < versions.size(); version++) {
        OpeningFact opening = opening(row.in(version));
        having += opening != null && opening.adverb() != null ? 1 : 0;
        lacking += lacks(row, version, versions) ? 1 : 0;
      }
      for (int version = 0; having >= lacking && version < versions.size(); version++) {
        if (lacks(row, version, versions)) {
          compare(row, version, versions, report);
        }
      }
    }
  }

  private static void compare(Row row, int version, Versions versions, CollectionReport report) {
    OpeningFact here = opening(row.in(version));
    for (int model = 0; model < versions.size(); model++) {
      OpeningFact there = opening(row.in(model));
      if (here != null && there != null && there.adverb() != null && here.meets(there)) {
        String message =
            "'%s' lacks the adverb of '%s' in the %s version"
                .formatted(here.text(), there.text(), versions.name(model));
        report.report(
            versions.path(version),
            Finding.at(here.span(), message),
            List.of(versions.place(model, there.span(), row.sketch().name())));
        return;
      }
    }
  }

  /** Whether an opening says the same as the one before it and has no adverb. */
  private static boolean lacks(Row row, int version, Versions versions) {
    OpeningFact opening = opening(row.in(version));
    if (opening == null || opening.adverb() != null) {
      return false;
    }
    PassageFacts before = versions.before(row, version);
    OpeningFact previous = opening(before);
    return before != null
        && before.sketch().part() == row.sketch().part()
        && previous != null
        && isRepeated(previous.bare(), opening.bare());
  }

  private static boolean isRepeated(String before, String after) {
    return after.equals(before) || after.equals(ARABIC_AND + before);
  }

  private static @Nullable OpeningFact opening(@Nullable PassageFacts passage) {
    return passage == null ? null : passage.opening();
  }
}

package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.alignment.Sketch;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/**
 * Reports paragraphs that a version lacks.
 *
 * <p>Says nothing where one version has as many paragraphs too many as it has too few in the same
 * place: they are the same ones, too different to be paired.
 */
abstract class MissingPassageRule extends VersionRule {
  /** Of how many paragraphs one may be missing before the texts are no versions of each other. */
  private static final int SHARE_OF_ALL = 3;

  MissingPassageRule(VersionReader reader) {
    super(reader);
  }

  /** Whether the rule is about such paragraphs. */
  abstract boolean isJudged(Sketch sketch);

  @Override
  protected final void compareVersions(Versions versions, CollectionReport report) {
    List<Row> rows = versions.rows().stream().filter(row -> isJudged(row.sketch())).toList();
    for (int version = 0; version < versions.size(); version++) {
      List<Row> missing = missing(rows, version, versions.size());
      if (missing.size() * SHARE_OF_ALL > rows.size() + SHARE_OF_ALL) {
        continue;
      }
      for (Row row : missing) {
        report(row, version, versions, report);
      }
    }
  }

  /** The rows that a version lacks, as far as they outnumber what it has alone. */
  private static List<Row> missing(List<Row> rows, int version, int versions) {
    List<Row> missing = new ArrayList<>();
    Set<Part> parts = new HashSet<>();
    for (Row row : rows) {
      if (row.in(version) == null && row.size() * 2 >= versions) {
        missing.add(row);
      } else if (row.in(version) != null && row.size() == 1) {
        parts.add(row.sketch().part());
      }
    }
    missing.removeIf(row -> parts.contains(row.sketch().part()));
    return missing;
  }

  /** Whether a part does not follow upon another as the operative part does upon the preamble. */
  private static boolean isElsewhere(Part before, Part part) {
    return before != part && part != Part.OPERATIVE;
  }

  private static void report(Row row, int version, Versions versions, CollectionReport report) {
    int model = 0;
    PassageFacts there = row.in(model);
    while (there == null) {
      there = row.in(++model);
    }
    String name = there.sketch().name();
    String language = versions.name(model);
    @Nullable PassageFacts before = versions.before(row, version);
    if (before != null && isElsewhere(before.sketch().part(), row.sketch().part())) {
      before = null;
    }
    Span place = before == null ? versions.anchor(version) : before.span();
    String what =
        Character.toUpperCase(name.charAt(0))
            + name.substring(1)
            + " of the "
            + language
            + " version is missing"
            + (before == null ? " here" : " after this one");
    report.report(
        versions.path(version),
        Finding.at(place, what),
        List.of(versions.place(model, there.span(), name)));
  }
}

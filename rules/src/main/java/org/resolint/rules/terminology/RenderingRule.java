package org.resolint.rules.terminology;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.versions.OpeningWords;
import org.resolint.rules.versions.Renderings;
import org.resolint.rules.versions.Renderings.Pair;
import org.resolint.rules.versions.Version;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/**
 * A comparison of how a version renders the openings of the English one, or, where there is none,
 * those of the English text of its precedent.
 */
abstract class RenderingRule extends VersionRule {
  private final Lexicons lexicons;

  RenderingRule(VersionReader reader, Lexicons lexicons) {
    super(reader);
    this.lexicons = lexicons;
  }

  @Override
  protected final Stream<Versions> groups(List<Collected<Version>> resolutions) {
    return Stream.concat(Versions.of(resolutions), Versions.besidePrecedents(resolutions));
  }

  @Override
  protected final void compareVersions(Versions versions, CollectionReport report) {
    if (!versions.language(0).equals(Versions.ENGLISH)) {
      return;
    }
    for (int version = 1; version < versions.size(); version++) {
      List<Pair> pairs = Renderings.in(versions, version, lexicons);
      for (List<Pair> same : Renderings.groups(pairs, same())) {
        compare(Renderings.groups(same, different()), version, versions, report);
      }
    }
  }

  /** The side on which pairs agree. */
  abstract Function<Pair, OpeningWords> same();

  /** The side on which they should agree as well. */
  abstract Function<Pair, OpeningWords> different();

  /**
   * What to say of a pair that differs from most.
   *
   * @param pair the pair
   * @param usual how most pairs are
   */
  abstract String message(Pair pair, Pair usual);

  private void compare(
      List<List<Pair>> groups, int version, Versions versions, CollectionReport report) {
    List<Pair> most = groups.get(0);
    Pair usual = most.get(0);
    for (List<Pair> group : groups.subList(1, groups.size())) {
      for (Pair pair : group) {
        String message =
            "%s (%s against %s)".formatted(message(pair, usual), group.size(), most.size());
        report.report(
            versions.path(version),
            Finding.at(pair.rendering().span(), message),
            List.of(
                versions.place(0, pair.original().span(), versions.title(0, pair.row())),
                versions.place(version, usual.rendering().span(), usual.row().sketch().name())));
      }
    }
  }
}

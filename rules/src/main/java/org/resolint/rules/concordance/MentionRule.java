package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.text.Span;
import org.resolint.rules.concordance.Mentions.Mention;

/** Reports what one version mentions and another does not. */
abstract class MentionRule extends ConcordanceRule<Mentions> {
  private static final String ENGLISH = "en";

  /**
   * Something that a version lacks.
   *
   * @param version the version
   * @param model a version that has it
   * @param there where it has it
   */
  private record Gap(
      String thing,
      Collected<Version<Mentions>> version,
      Collected<Version<Mentions>> model,
      Mention there) {

    /** Whether the other gap is the other side of the same difference: one thing for another. */
    boolean isOtherSideOf(Gap other) {
      return version.path().equals(other.model.path())
          && model.path().equals(other.version.path())
          && there.passage().equals(other.there.passage());
    }
  }

  @Override
  final void compareVersions(List<Collected<Version<Mentions>>> versions, CollectionReport report) {
    List<Mentions> all = versions.stream().map(version -> version.facts().facts()).toList();
    List<Gap> gaps = new ArrayList<>();
    for (String thing : Mentions.union(all)) {
      compareThing(thing, versions, gaps, report);
    }
    for (Gap gap : gaps) {
      // A difference with two sides is reported once, and not on the English side.
      boolean twoSided = gaps.stream().anyMatch(gap::isOtherSideOf);
      if (!(twoSided && isLeadingSide(gap))) {
        reportMissing(gap, report);
      }
    }
  }

  private static boolean isLeadingSide(Gap gap) {
    if (gap.version().language().equals(ENGLISH) || gap.model().language().equals(ENGLISH)) {
      return gap.version().language().equals(ENGLISH);
    }
    return gap.version().path().compareTo(gap.model().path()) < 0;
  }

  private void compareThing(
      String thing,
      List<Collected<Version<Mentions>>> versions,
      List<Gap> gaps,
      CollectionReport report) {
    List<Collected<Version<Mentions>>> having = new ArrayList<>();
    List<Collected<Version<Mentions>>> without = new ArrayList<>();
    for (Collected<Version<Mentions>> version : versions) {
      (mention(thing, version) == null ? without : having).add(version);
    }
    Collected<Version<Mentions>> model = having.get(0);
    Mention there = mention(thing, model);
    List<Collected<Version<Mentions>>> lacking =
        without.stream()
            .filter(version -> isMissing(thing, version.facts().facts(), model.facts().facts()))
            .toList();
    if (having.size() < lacking.size()) {
      having.forEach(version -> reportExtra(thing, version, lacking.get(0), report));
    } else if (there != null) {
      lacking.forEach(version -> gaps.add(new Gap(thing, version, model, there)));
    }
  }

  /** Whether a version that has no mention of the thing really lacks it. */
  abstract boolean isMissing(String thing, Mentions version, Mentions model);

  /** The thing as a message names it. */
  abstract String named(String thing);

  private static @Nullable Mention mention(String thing, Collected<Version<Mentions>> version) {
    return version.facts().facts().places().get(thing);
  }

  private void reportMissing(Gap gap, CollectionReport report) {
    String what = named(gap.thing()) + " of the " + name(gap.model()) + " version is missing here";
    Span aligned = gap.version().facts().facts().passages().get(gap.there().passage());
    Finding finding =
        aligned == null
            ? Finding.at(gap.version().facts().anchor(), what)
            : Finding.at(aligned, what + ", in " + gap.there().passage());
    report.report(
        gap.version().path(),
        finding,
        List.of(place(gap.model(), gap.there().span(), named(gap.thing()))));
  }

  private void reportExtra(
      String thing,
      Collected<Version<Mentions>> version,
      Collected<Version<Mentions>> other,
      CollectionReport report) {
    Mention here = mention(thing, version);
    if (here == null) {
      return;
    }
    String message = "%s is missing in most other versions".formatted(named(thing));
    Span there =
        other.facts().facts().passages().getOrDefault(here.passage(), other.facts().anchor());
    report.report(
        version.path(),
        Finding.at(here.span(), message),
        List.of(place(other, there, "missing in the " + name(other) + " version")));
  }
}

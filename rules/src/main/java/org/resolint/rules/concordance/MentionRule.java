package org.resolint.rules.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.text.Span;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.Mention;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** Reports what one version mentions and another does not. */
abstract class MentionRule extends VersionRule {
  private final Aspect aspect;

  /**
   * The first mention of a thing in a version.
   *
   * @param version which version
   * @param row the paragraph
   * @param span where it stands in the version's source
   */
  record Place(int version, Row row, Span span) {}

  /**
   * Something that a version lacks.
   *
   * @param version which version
   * @param there where another version has it
   */
  private record Gap(String thing, int version, Place there) {
    /** Whether the other gap is the other side of the same difference: one thing for another. */
    boolean isOtherSideOf(Gap other) {
      return version == other.there.version()
          && there.version() == other.version
          && there.row() == other.there.row();
    }
  }

  MentionRule(VersionReader reader, Aspect aspect) {
    super(reader);
    this.aspect = aspect;
  }

  @Override
  protected final void compareVersions(Versions versions, CollectionReport report) {
    scopes(versions).forEach(whole -> compareWhole(whole, report));
  }

  /** What should mention the same as a whole. */
  List<Versions> scopes(Versions versions) {
    return versions.wholes();
  }

  private void compareWhole(Versions versions, CollectionReport report) {
    List<Gap> gaps = new ArrayList<>();
    places(versions).forEach((thing, places) -> compare(thing, places, versions, gaps, report));
    for (Gap gap : gaps) {
      // A difference with two sides is reported once, in the version that comes later.
      boolean twoSided = gaps.stream().anyMatch(gap::isOtherSideOf);
      if (!twoSided || gap.version() > gap.there().version()) {
        reportMissing(gap, versions, report);
      }
    }
  }

  /** Where each version mentions each thing first. */
  private Map<String, Map<Integer, Place>> places(Versions versions) {
    Map<String, Map<Integer, Place>> places = new TreeMap<>();
    for (Row row : versions.rows()) {
      for (int version = 0; version < versions.size(); version++) {
        PassageFacts passage = row.in(version);
        for (Mention mention : passage == null ? List.<Mention>of() : passage.mentions(aspect)) {
          places
              .computeIfAbsent(mention.thing(), thing -> new TreeMap<>())
              .putIfAbsent(version, new Place(version, row, mention.span()));
        }
      }
    }
    return places;
  }

  private void compare(
      String thing,
      Map<Integer, Place> places,
      Versions versions,
      List<Gap> gaps,
      CollectionReport report) {
    List<Place> having = new ArrayList<>(places.values());
    Place model = having.get(0);
    List<Integer> lacking = new ArrayList<>();
    for (int version = 0; version < versions.size(); version++) {
      if (!places.containsKey(version) && isMissing(thing, version, model, versions)) {
        lacking.add(version);
      }
    }
    if (having.size() < lacking.size()) {
      having.forEach(place -> reportExtra(thing, place, lacking.get(0), versions, report));
    } else {
      lacking.forEach(version -> gaps.add(new Gap(thing, version, model)));
    }
  }

  /**
   * Whether a version that has no mention of the thing really lacks it.
   *
   * @param model where another version has it
   */
  abstract boolean isMissing(String thing, int version, Place model, Versions versions);

  /** The thing as a message names it. */
  abstract String named(String thing);

  private void reportMissing(Gap gap, Versions versions, CollectionReport report) {
    Place there = gap.there();
    String language = versions.name(there.version());
    String what = named(gap.thing()) + " of the " + language + " version is missing here";
    @Nullable PassageFacts aligned = there.row().in(gap.version());
    Finding finding =
        aligned == null
            ? Finding.at(versions.anchor(gap.version()), what)
            : Finding.at(aligned.span(), what + ", in " + aligned.sketch().name());
    report.report(
        versions.path(gap.version()),
        finding,
        List.of(versions.place(there.version(), there.span(), named(gap.thing()))));
  }

  private void reportExtra(
      String thing, Place here, int other, Versions versions, CollectionReport report) {
    @Nullable PassageFacts aligned = here.row().in(other);
    Span there = aligned == null ? versions.anchor(other) : aligned.span();
    report.report(
        versions.path(here.version()),
        Finding.at(here.span(), named(thing) + " is missing in most other versions"),
        List.of(
            versions.place(other, there, "missing in the " + versions.name(other) + " version")));
  }
}

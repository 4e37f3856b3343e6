package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.model.Annex;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.Heading;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.OperativeParagraph;
import org.resolint.core.model.Recital;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;

/** The part of a resolution that a rule looks at. */
enum Scope {
  /** All that a reader reads, footnotes included. */
  TEXT,
  /** The number and title. */
  TITLE,
  /** The lines above the title and the enacting formula. */
  MASTHEAD,
  /** The paragraphs of the preamble. */
  RECITAL,
  /** The operative paragraphs without their numbers and sub-paragraphs. */
  OPERATIVE,
  /** The sub-paragraphs of all levels without their labels. */
  SUB_PARAGRAPH,
  /** The phrases that open recitals and operative paragraphs. */
  OPENING,
  /** The headings within the operative part. */
  HEADING,
  /** The footnotes. */
  FOOTNOTE,
  /** The lines below the operative part. */
  CLOSING,
  /** The texts that the resolution carries, with their headings. */
  ANNEX;

  /** What users call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Scope::label).toList();
  }

  static Optional<Scope> of(String label) {
    return Arrays.stream(values()).filter(scope -> scope.label().equals(label)).findFirst();
  }

  /** The stretches of a resolution that some scopes take in, in order of place, each once. */
  static List<Region> regions(List<Scope> scopes, RuleContext context) {
    List<Region> all = new ArrayList<>();
    scopes.forEach(scope -> scope.regions(context).forEach(all::add));
    all.removeIf(region -> region.start() >= region.end());
    all.sort(
        Comparator.<Region>comparingInt(region -> region.span().start())
            .thenComparing(Region::end, Comparator.reverseOrder()));
    IdentityHashMap<Paragraph, Region> widest = new IdentityHashMap<>();
    List<Region> apart = new ArrayList<>();
    for (Region region : all) {
      Region wider = widest.get(region.paragraph());
      if (wider == null || wider.end() < region.end()) {
        widest.put(region.paragraph(), region);
        apart.add(region);
      }
    }
    return apart;
  }

  private Stream<Region> regions(RuleContext context) {
    Resolution resolution = context.resolution();
    return switch (this) {
      case TEXT -> context.get(RunningText.ANALYSIS).stream().map(Region::of);
      case TITLE -> Stream.ofNullable(resolution.title()).map(Title::paragraph).map(Region::of);
      case MASTHEAD -> resolution.masthead().stream().map(MastheadLine::paragraph).map(Region::of);
      case RECITAL -> resolution.recitals().stream().map(Recital::paragraph).map(Region::of);
      case OPERATIVE -> operative(resolution).filter(each -> each.level() == 1).map(Scope::words);
      case SUB_PARAGRAPH ->
          operative(resolution).filter(each -> each.level() > 1).map(Scope::words);
      case OPENING -> openings(resolution);
      case HEADING -> resolution.headings().stream().map(Heading::paragraph).map(Region::of);
      case FOOTNOTE -> resolution.footnotes().stream().map(Footnote::body).map(Region::of);
      case CLOSING -> resolution.closing().stream().map(ClosingLine::paragraph).map(Region::of);
      case ANNEX -> resolution.annexes().stream().flatMap(Scope::paragraphs).map(Region::of);
    };
  }

  private static Stream<Paragraph> paragraphs(Annex annex) {
    return Stream.concat(Stream.of(annex.heading()), annex.paragraphs().stream());
  }

  private static Stream<OperativeParagraph> operative(Resolution resolution) {
    return resolution.allOperativeParagraphs().stream();
  }

  private static Region words(OperativeParagraph paragraph) {
    return new Region(
        paragraph.paragraph(), paragraph.textStart(), paragraph.paragraph().content().length());
  }

  private static Stream<Region> openings(Resolution resolution) {
    return Stream.concat(
        resolution.recitals().stream()
            .map(recital -> opening(recital.opening(), recital.paragraph())),
        operative(resolution)
            .map(paragraph -> opening(paragraph.opening(), paragraph.paragraph())));
  }

  /** The opening of a paragraph; an empty stretch if it has none. */
  private static Region opening(@Nullable Opening opening, Paragraph paragraph) {
    return opening == null
        ? new Region(paragraph, 0, 0)
        : new Region(paragraph, opening.start(), opening.end());
  }
}

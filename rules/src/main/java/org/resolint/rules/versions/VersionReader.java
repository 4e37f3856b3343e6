package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resolint.core.analysis.Citations;
import org.resolint.core.analysis.Dates;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.DateMatch;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.InOrder;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Passage;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;

/** Gathers the facts of a language version, once for all rules that compare versions. */
public final class VersionReader {
  private static final String ENGLISH = "en";
  private static final String INTER_ALIA = "inter alia";

  private final PhraseData phrases;
  private final TermFinder finder;
  private final Grouping grouping;
  private final CueMentions cues = new CueMentions();
  private final MentionReader mentionReader;
  private final Analysis<Optional<Version>> analysis = Analysis.of("version", this::read);

  /** A reader that finds "inter alia" by these phrases. */
  public VersionReader(PhraseData phrases, TermFinder finder, Grouping grouping) {
    this.phrases = phrases;
    this.finder = finder;
    this.grouping = grouping;
    this.mentionReader = new MentionReader(finder);
  }

  /** The version that a resolution is; empty if it does not say which resolution it is. */
  public Analysis<Optional<Version>> analysis() {
    return analysis;
  }

  private Optional<Version> read(RuleContext context) {
    Resolution resolution = context.resolution();
    if (context.manuscript().isAligned()) {
      List<Passage> segments = Passage.ofSegments(resolution.paragraphs(), context.profile());
      return Optional.of(version(context.source().name(), segments, context));
    }
    return grouping.name(context).map(name -> version(name, Passage.of(resolution), context));
  }

  private Version version(String name, List<Passage> passages, RuleContext context) {
    Map<Span, List<TermHit>> found = byParagraph(context.get(finder.analysis()));
    Map<Span, List<TermHit>> overlapped = byParagraph(context.get(finder.overlapped()));
    List<PassageFacts> facts = new ArrayList<>();
    for (Passage passage : passages) {
      OpeningFact opening =
          passage.opening() == null
              ? null
              : OpeningFact.of(passage.opening(), passage.openingSpan());
      facts.add(
          new PassageFacts(
              passage.sketch(),
              passage.paragraph().span(),
              opening,
              mentions(passage, context),
              mentionReader.read(
                  passage.paragraph().text(),
                  found.getOrDefault(passage.paragraph().span(), List.of()),
                  overlapped.getOrDefault(passage.paragraph().span(), List.of()),
                  context.language())));
    }
    Resolution resolution = context.resolution();
    return new Version(name, resolution.identity().number(), Version.anchor(resolution), facts);
  }

  private static Map<Span, List<TermHit>> byParagraph(List<TermHit> hits) {
    Map<Span, List<TermHit>> byParagraph = new HashMap<>();
    for (TermHit hit : hits) {
      Span place = hit.block().paragraph().span();
      byParagraph.computeIfAbsent(place, span -> new ArrayList<>()).add(hit);
    }
    return byParagraph;
  }

  private Map<Aspect, List<Mention>> mentions(Passage passage, RuleContext context) {
    Paragraph paragraph = passage.paragraph();
    Map<Aspect, List<Mention>> mentions = new EnumMap<>(Aspect.class);
    put(mentions, Aspect.CITATION, citations(paragraph, context));
    put(mentions, Aspect.DATE, dates(paragraph, context));
    put(mentions, Aspect.FOOTNOTE, footnotes(paragraph));
    boolean english = context.language().equals(ENGLISH);
    Optional<SearchPattern> phrase =
        english ? Optional.of(phrases.equivalents()) : phrases.phrase(context.language());
    phrase.ifPresent(pattern -> put(mentions, Aspect.PHRASE, found(pattern, paragraph)));
    // The gap ends with a comma.
    if (english && paragraph.text().indexOf(',') >= 0) {
      put(mentions, Aspect.GAP, found(phrases.gap(), paragraph));
    }
    cues.add(passage, context.language(), mentions);
    return mentions;
  }

  private static void put(Map<Aspect, List<Mention>> mentions, Aspect aspect, List<Mention> found) {
    if (!found.isEmpty()) {
      mentions.put(aspect, List.copyOf(found));
    }
  }

  private static List<Mention> citations(Paragraph paragraph, RuleContext context) {
    List<Citation> citations = context.get(Citations.ANALYSIS);
    Span span = paragraph.span();
    int first = InOrder.firstFrom(citations, citation -> citation.span().start(), span.start());
    int end = InOrder.firstFrom(citations, citation -> citation.span().start(), span.end());
    List<Mention> mentions = new ArrayList<>();
    for (Citation citation : citations.subList(first, end)) {
      if (span.contains(citation.span())) {
        mentions.add(new Mention(plain(citation.number()), citation.span()));
      }
    }
    return mentions;
  }

  /** The number without what versions write differently: spaces, case, the part of a document. */
  private static String plain(String number) {
    int bracket = number.indexOf('(');
    boolean partOf = bracket > 0 && number.toLowerCase(Locale.ROOT).indexOf("part", bracket) > 0;
    return (partOf ? number.substring(0, bracket) : number)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  private static List<Mention> dates(Paragraph paragraph, RuleContext context) {
    List<Mention> mentions = new ArrayList<>();
    for (DateMatch match : Dates.in(paragraph, context)) {
      if (match.date() != null) {
        Span span = paragraph.span(match.start(), match.end());
        mentions.add(new Mention(match.date().toString(), span));
      }
    }
    return mentions;
  }

  private static List<Mention> footnotes(Paragraph paragraph) {
    List<Mention> mentions = new ArrayList<>();
    for (FootnoteReference reference : paragraph.references()) {
      mentions.add(new Mention(reference.marker(), reference.source()));
    }
    return mentions;
  }

  private static List<Mention> found(SearchPattern pattern, Paragraph paragraph) {
    return pattern.in(paragraph.content()).stream()
        .limit(1)
        .map(match -> new Mention(INTER_ALIA, paragraph.span(match.start(), match.end())))
        .toList();
  }
}

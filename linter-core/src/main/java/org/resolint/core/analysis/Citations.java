package org.resolint.core.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Citation.Ownership;
import org.resolint.core.model.ClosingLine;
import org.resolint.core.model.EnactingFormula;
import org.resolint.core.model.MastheadLine;
import org.resolint.core.model.Resolution;
import org.resolint.core.model.Title;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.syntax.CitationParser;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** What a resolution cites. */
public final class Citations {
  /**
   * The citations in the text and the footnotes, in order of place. The masthead, the title and the
   * closing lines, in which a resolution speaks of itself, are left out.
   */
  public static final Analysis<List<Citation>> ANALYSIS =
      Analysis.of("citations", Citations::compute);

  private Citations() {}

  private static List<Citation> compute(RuleContext context) {
    Resolution resolution = context.resolution();
    CitationParser parser = new CitationParser(context.profile());
    Dates dates = context.get(Dates.ANALYSIS);
    String enacting = enacting(resolution);
    Set<Span> own = ownLines(resolution);
    List<Citation> citations = new ArrayList<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (!own.contains(paragraph.span())) {
        citations.addAll(parser.parse(paragraph, enacting, dates::in));
      }
    }
    for (Footnote footnote : resolution.footnotes()) {
      citations.addAll(parser.parse(footnote.body(), enacting, dates::in));
    }
    citations.sort(Comparator.comparing(Citation::span));
    return named(citations);
  }

  /** Gives a citation that leaves its body open the body that the same number has elsewhere. */
  private static List<Citation> named(List<Citation> citations) {
    Map<String, Set<String>> organs = new HashMap<>();
    for (Citation citation : citations) {
      String organ = citation.organ();
      if (organ != null) {
        organs.computeIfAbsent(citation.number(), number -> new HashSet<>()).add(organ);
      }
    }
    return citations.stream()
        .map(
            citation -> {
              Set<String> known = organs.getOrDefault(citation.number(), Set.of());
              boolean isOpen = citation.organ() == null && known.size() == 1;
              return isOpen && citation.own() == Ownership.OPEN
                  ? citation.of(known.iterator().next())
                  : citation;
            })
        .toList();
  }

  private static @Nullable String enacting(Resolution resolution) {
    EnactingFormula formula = resolution.enacting();
    return formula != null ? formula.organ().organ() : resolution.identity().organ();
  }

  private static Set<Span> ownLines(Resolution resolution) {
    Set<Span> own = new HashSet<>();
    resolution.masthead().stream().map(MastheadLine::span).forEach(own::add);
    resolution.closing().stream().map(ClosingLine::span).forEach(own::add);
    Title title = resolution.title();
    if (title != null) {
      own.add(title.paragraph().span());
    }
    return own;
  }
}

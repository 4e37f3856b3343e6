package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.text.Span;
import org.resolint.core.text.TextMemo;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.Block;
import org.resolint.rules.analysis.Block.Role;
import org.resolint.rules.analysis.Blocks;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;
import org.resolint.rules.analysis.TermWords;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.terminology.NearTerms.Near;
import org.resolint.rules.text.Wording;

/**
 * What is nearly a term in resolutions and may be a slip. The terms of a language are prepared when
 * its first resolution comes. Safe for use by many threads.
 */
final class NearPlaces {
  private static final String CHINESE = "zh";

  private final TermFinder finder;
  private final Lexicons lexicons;
  private final Map<String, Optional<Known>> terms = new ConcurrentHashMap<>();
  private final Analysis<List<Place>> analysis = Analysis.of("near terms", this::find);

  NearPlaces(TermFinder finder, Lexicons lexicons) {
    this.finder = finder;
    this.lexicons = lexicons;
  }

  /** The terms of a language, and what was found of them. */
  private record Known(NearTerms terms, TextMemo<List<Near>> places) {
    List<Near> in(Block block, TermWords words) {
      return places.get(block.text(), text -> List.copyOf(terms.in(text, words.of(block))));
    }
  }

  /** A place that may be a slip, or is one. */
  record Place(Block block, Near near) {
    boolean isCertain() {
      return near.likelihood().isCertain();
    }

    String text() {
      return DeprecatedTerm.oneLine(block.text().substring(near.start(), near.end()));
    }

    Span span() {
      return block.span(near.start(), near.end());
    }
  }

  /** The places of a resolution. */
  Analysis<List<Place>> analysis() {
    return analysis;
  }

  /** Prepares the terms of a language, if they are not prepared yet. */
  void prepare(String language) {
    terms.computeIfAbsent(language, this::terms);
  }

  private Optional<Known> terms(String language) {
    List<Term> all = NearTerms.of(finder.termbase(), language);
    return language.equals(CHINESE)
        ? Optional.of(
            new Known(
                new NearIdeographs(all, new IdeographSlips(all, Wording.ofPack("terminology"))),
                new TextMemo<>()))
        : lexicons
            .forLanguage(language)
            .map(lexicon -> new NearWords(all, finder.analyzer(language), lexicon))
            .map(near -> new Known(near, new TextMemo<>()));
  }

  private List<Place> find(RuleContext context) {
    Optional<Known> known = terms.computeIfAbsent(context.language(), this::terms);
    if (known.isEmpty()) {
      return List.of();
    }
    List<TermHit> all = context.get(finder.analysis());
    IdentityHashMap<Block, List<TermHit>> hits = new IdentityHashMap<>();
    for (TermHit hit : all) {
      hits.computeIfAbsent(hit.block(), block -> new ArrayList<>()).add(hit);
    }
    Map<String, List<Place>> places = new HashMap<>();
    boolean chinese = context.language().equals(CHINESE);
    for (Block block : context.get(Blocks.ANALYSIS)) {
      if (!chinese && isApart(block)) {
        continue;
      }
      List<Near> found = known.get().in(block, context.get(finder.words()));
      for (Near near : found) {
        Place place = new Place(block, near);
        if (isSlip(place, hits.getOrDefault(block, List.of())) && isAnswered(near, all)) {
          String words = place.text().toLowerCase(Locale.ROOT);
          places.computeIfAbsent(words, key -> new ArrayList<>()).add(place);
        }
      }
    }
    // What a text has twice is no slip.
    return places.values().stream()
        .filter(same -> same.size() == 1)
        .map(same -> same.get(0))
        .filter(place -> !isEstablished(place, context))
        .toList();
  }

  private static boolean isSlip(Place place, List<TermHit> hits) {
    Near near = place.near();
    if (hits.stream().anyMatch(hit -> isTerm(near, hit))) {
      return false;
    }
    List<Span> quoted = Quotations.in(place.block().paragraph().content());
    return place.isCertain()
        || (!isApart(place.block()) && !Quotations.contain(quoted, near.start(), near.end()));
  }

  /** Whether the document has the term as it should be, if that is asked for. */
  private static boolean isAnswered(Near near, List<TermHit> hits) {
    return !near.likelihood().asksForTerm()
        || hits.stream().anyMatch(hit -> hit.text().equals(near.term().text()));
  }

  /** Whether a block has names and titles that are nearly terms and mean something else. */
  private static boolean isApart(Block block) {
    return block.role() == Role.FOOTNOTE || block.role() == Role.FORMULA;
  }

  /** Whether what differs belongs to another term. */
  private static boolean isTerm(Near near, TermHit hit) {
    return hit.occurrence().start() <= near.at() && near.at() < hit.occurrence().end();
  }

  /** Whether what is odd about a place stands elsewhere in the document too. */
  private static boolean isEstablished(Place place, RuleContext context) {
    return context.get(Blocks.ANALYSIS).stream()
        .filter(block -> !block.equals(place.block()))
        .anyMatch(block -> place.near().oddities().stream().anyMatch(block.text()::contains));
  }
}

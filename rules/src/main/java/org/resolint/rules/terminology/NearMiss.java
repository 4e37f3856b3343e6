package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
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

/** Reports words that are one letter or ideograph off a term. */
@RuleInfo(
    id = "terminology/near-miss",
    summary = "Words are one letter or ideograph off a term",
    severity = Severity.INFO,
    since = "0.1.0")
final class NearMiss implements Rule {
  private static final String CHINESE = "zh";
  private static final int FEWEST_IDEOGRAPHS = 5;

  private final TermFinder finder;
  private final Lexicons lexicons;
  private final Map<String, Optional<Known>> terms = new ConcurrentHashMap<>();

  NearMiss(TermFinder finder, Lexicons lexicons) {
    this.finder = finder;
    this.lexicons = lexicons;
  }

  /** The terms of a language, and what was found of them. */
  private record Known(NearTerms terms, TextMemo<List<Near>> places) {
    List<Near> in(Block block, TermWords words) {
      return places.get(block.text(), text -> List.copyOf(terms.in(text, words.of(block))));
    }
  }

  /** A place that may be a slip. */
  private record Place(Block block, Near near) {
    String text() {
      return DeprecatedTerm.oneLine(block.text().substring(near.start(), near.end()));
    }
  }

  @Override
  public void prepare(String language) {
    terms.computeIfAbsent(language, this::terms);
  }

  @Override
  public void check(RuleContext context) {
    Optional<Known> known = terms.computeIfAbsent(context.language(), this::terms);
    if (known.isEmpty()) {
      return;
    }
    IdentityHashMap<Block, List<TermHit>> hits = new IdentityHashMap<>();
    for (TermHit hit : context.get(finder.analysis())) {
      hits.computeIfAbsent(hit.block(), block -> new ArrayList<>()).add(hit);
    }
    Map<String, List<Place>> places = new HashMap<>();
    for (Block block : context.get(Blocks.ANALYSIS)) {
      if (block.role() != Role.FOOTNOTE && block.role() != Role.FORMULA) {
        List<Near> all = known.get().in(block, context.get(finder.words()));
        for (Near near : slips(block, all, hits.getOrDefault(block, List.of()))) {
          Place place = new Place(block, near);
          places
              .computeIfAbsent(place.text().toLowerCase(Locale.ROOT), words -> new ArrayList<>())
              .add(place);
        }
      }
    }
    // What a text has twice is no slip.
    places.values().stream()
        .filter(same -> same.size() == 1)
        .filter(same -> !isEstablished(same.get(0), context))
        .forEach(same -> report(same.get(0), context));
  }

  /** Whether an ideograph stands with one of its neighbours elsewhere in the text. */
  private static boolean isEstablished(Place place, RuleContext context) {
    if (!context.language().equals(CHINESE)) {
      return false;
    }
    String own = place.block().text();
    int at = place.near().at();
    String before = own.substring(Math.max(0, at - 1), at + 1);
    String after = own.substring(at, Math.min(own.length(), at + 2));
    return context.get(Blocks.ANALYSIS).stream()
        .filter(block -> !block.equals(place.block()))
        .map(Block::text)
        .anyMatch(text -> text.contains(before) || text.contains(after));
  }

  private Optional<Known> terms(String language) {
    List<Term> all = NearTerms.of(finder.termbase(), language);
    return language.equals(CHINESE)
        ? Optional.of(new Known(new NearIdeographs(all, FEWEST_IDEOGRAPHS), new TextMemo<>()))
        : lexicons
            .forLanguage(language)
            .map(lexicon -> new NearWords(all, finder.analyzer(language), lexicon))
            .map(near -> new Known(near, new TextMemo<>()));
  }

  private static List<Near> slips(Block block, List<Near> found, List<TermHit> hits) {
    if (found.isEmpty()) {
      return found;
    }
    List<Span> quoted = Quotations.in(block.paragraph().content());
    return found.stream()
        .filter(near -> !Quotations.contain(quoted, near.start(), near.end()))
        .filter(near -> hits.stream().noneMatch(hit -> isTerm(near, hit)))
        .toList();
  }

  /** Whether what differs belongs to another term. */
  private static boolean isTerm(Near near, TermHit hit) {
    return hit.occurrence().start() <= near.at() && near.at() < hit.occurrence().end();
  }

  private static void report(Place place, RuleContext context) {
    Near near = place.near();
    String message = "'%s' is nearly the term '%s'".formatted(place.text(), near.term().text());
    context.report(
        Finding.at(place.block().span(near.start(), near.end()), message)
            .withSuggestions(List.of(near.term().text())));
  }
}

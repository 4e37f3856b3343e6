package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.glossary.match.TermToken;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.inflection.Phrases;
import org.resolint.rules.inflection.Replacement;
import org.resolint.rules.lexicon.Lexicons;
import org.resolint.rules.lexicon.Trait;

/** Faults in the choice of terms. */
final class TermFaults {
  private static final Termbase TERMBASE = ShippedTermbase.load();
  private static final Lexicons LEXICONS = new Lexicons();
  private static final TermFinder FINDER = new TermFinder(TERMBASE, LEXICONS);
  private static final Map<String, TermMatcher> MATCHERS = new ConcurrentHashMap<>();

  /** Pairs of ideographs that are read or written nearly the same. */
  private static final String ALIKE = "理埋事世际济全泉会汇合盒员圆民敏权拳利力展盏议义发法洲州";

  private TermFaults() {}

  /** A term in a text, at UTF-16 offsets of the whole. */
  private record Place(Term term, Span span, String paragraph, int paragraphStart) {}

  /**
   * Where a text has a concept twice or more, and always by one term, one of the places has another
   * term that official texts have, in the form that the place asks for.
   */
  static List<Fault> swapped(Ground ground, Random random) {
    return swapped(ground.sample(), random);
  }

  /** {@link #swapped(Ground, Random)} in a text that need not be a resolution. */
  static List<Fault> swapped(Sample sample, Random random) {
    List<Fault> faults = new ArrayList<>();
    places(sample)
        .forEach(
            (concept, places) -> {
              Term own = places.get(0).term();
              boolean uniform = places.stream().allMatch(place -> place.term().equals(own));
              if (uniform && places.size() > 1) {
                concept.terms(sample.language()).stream()
                    .filter(other -> isOther(own, other) && isOfOneClass(own, other))
                    .forEach(other -> places.forEach(place -> faults.add(swapped(place, other))));
              }
            });
    return faults;
  }

  /**
   * In a Chinese term of four ideographs or more, one within stands twice, changes places with the
   * next one or is another that is read or written nearly the same.
   */
  static List<Fault> wrongIdeograph(Ground ground, Random random) {
    if (!ground.sample().language().equals("zh")) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    for (Paragraph paragraph : ground.body()) {
      int start = paragraph.span().start();
      for (TermOccurrence found : matcher("zh").find(ground.text(paragraph.span()))) {
        String text = found.term().text();
        Span span = new Span(start + found.start(), start + found.end());
        if (text.length() >= 4 && ground.text(span).equals(text)) {
          garbled(text, random).ifPresent(wrong -> faults.add(Fault.replacing(span, wrong)));
        }
      }
    }
    return faults;
  }

  private static Optional<String> garbled(String term, Random random) {
    int at = 1 + random.nextInt(term.length() - 3);
    String head = term.substring(0, at);
    char first = term.charAt(at);
    char second = term.charAt(at + 1);
    String wrong =
        switch (random.nextInt(3)) {
          case 0 -> head + first + term.substring(at);
          case 1 -> head + second + first + term.substring(at + 2);
          default -> head + mistaken(first) + term.substring(at + 1);
        };
    return Optional.of(wrong).filter(other -> !other.equals(term));
  }

  private static char mistaken(char c) {
    int pair = ALIKE.indexOf(c);
    return pair < 0 ? c : ALIKE.charAt(pair % 2 == 0 ? pair + 1 : pair - 1);
  }

  private static boolean isOther(Term own, Term other) {
    return other.count() > 0
        && !other.status().isDiscouraged()
        && isWhole(own)
        && isWhole(other)
        && !other.text().contains(own.text())
        && !own.text().contains(other.text())
        && !isInflected(own, other)
        && !saysMore(own, other)
        && !saysMore(other, own);
  }

  /** Whether a term has all words of another of several words, and more: it may mean more. */
  private static boolean saysMore(Term longer, Term shorter) {
    List<TermToken> many = contents(longer);
    List<TermToken> few = contents(shorter);
    return few.size() > 1
        && few.size() < many.size()
        && few.stream()
            .allMatch(
                word ->
                    many.stream()
                        .anyMatch(own -> !Collections.disjoint(own.lemmas(), word.lemmas())));
  }

  private static List<TermToken> contents(Term term) {
    Optional<Phrases> phrases = FINDER.phrases(term.language());
    return FINDER.analyzer(term.language()).analyze(term.text()).stream()
        .filter(word -> phrases.filter(known -> known.isFunction(word.folded())).isEmpty())
        .toList();
  }

  private static boolean isWhole(Term term) {
    return term.partOfSpeech() != PartOfSpeech.ADVERB && term.text().indexOf(Term.GAP) < 0;
  }

  /** Whether two terms have the same words in other forms, as with and without the article. */
  private static boolean isInflected(Term own, Term other) {
    Analyzer analyzer = FINDER.analyzer(own.language());
    List<TermToken> words = analyzer.analyze(own.text());
    List<TermToken> others = analyzer.analyze(other.text());
    return words.size() == others.size()
        && IntStream.range(0, words.size())
            .noneMatch(i -> Collections.disjoint(words.get(i).lemmas(), others.get(i).lemmas()));
  }

  /** Whether one may stand in the place of the other: a noun for a noun. */
  private static boolean isOfOneClass(Term own, Term other) {
    Optional<Phrases> phrases = FINDER.phrases(own.language());
    Set<Trait> mine = phrases.map(known -> known.classes(own)).orElse(Set.of());
    Set<Trait> theirs = phrases.map(known -> known.classes(other)).orElse(Set.of());
    boolean told = !mine.isEmpty() && !theirs.isEmpty();
    return !told || (!Collections.disjoint(mine, theirs) && isAdjective(own) == isAdjective(other));
  }

  private static boolean isAdjective(Term term) {
    return FINDER
        .phrases(term.language())
        .filter(known -> known.mayBe(term, Trait.ADJECTIVE))
        .isPresent();
  }

  private static Fault swapped(Place place, Term other) {
    Optional<Phrases> phrases = FINDER.phrases(other.language());
    int start = place.span().start() - place.paragraphStart();
    int end = place.span().end() - place.paragraphStart();
    Replacement form =
        phrases
            .map(known -> known.replacement(place.term(), other, place.paragraph(), start, end))
            .orElseGet(() -> new Replacement(start, end, other.text(), true));
    Span span =
        new Span(place.paragraphStart() + form.start(), place.paragraphStart() + form.end());
    return new Fault(
        List.of(new Edit(span, form.text())),
        new Span(span.start(), span.start() + form.text().length()));
  }

  private static TermMatcher matcher(String language) {
    return MATCHERS.computeIfAbsent(language, key -> TermFinder.matcher(TERMBASE, key, LEXICONS));
  }

  /** The terms of a text outside of names and quotations, each concept's in order. */
  private static Map<Concept, List<Place>> places(Sample sample) {
    TermMatcher matcher = matcher(sample.language());
    Map<Concept, List<Place>> places = new LinkedHashMap<>();
    int start = 0;
    for (String line : sample.text().split("\n", -1)) {
      List<Span> quoted = Quotations.in(line);
      for (TermOccurrence found : matcher.find(line)) {
        Concept concept = found.concept();
        if (concept.kind() == ConceptKind.TERM
            && found.candidates().size() == 1
            && !found.shielded()
            && !Quotations.contain(quoted, found.start(), found.end())) {
          Span span = new Span(start + found.start(), start + found.end());
          places
              .computeIfAbsent(concept, key -> new ArrayList<>())
              .add(new Place(found.term(), span, line, start));
        }
      }
      start += line.length() + 1;
    }
    return places;
  }
}

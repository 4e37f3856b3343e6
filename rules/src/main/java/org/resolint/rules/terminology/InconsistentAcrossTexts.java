package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionReport.Elsewhere;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.FactForm;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.glossary.Term;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.terminology.DocumentTerms.Use;

/** Reports texts that call a concept by another term than nearly all texts of their language. */
@RuleInfo(
    id = "terminology/inconsistent-across-texts",
    summary = "Concept goes by another term than in the other texts",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentAcrossTexts implements CollectionRule<DocumentTerms> {
  private static final int FEWEST_TEXTS = 3;
  private static final double CLEAR_SHARE = 0.8;
  private static final int PLACES = 3;

  private final TermFinder finder;

  InconsistentAcrossTexts(TermFinder finder) {
    this.finder = finder;
  }

  /** A term in one of the texts. */
  private record Place(Collected<DocumentTerms> text, Use use) {}

  @Override
  public Optional<DocumentTerms> collect(RuleContext context) {
    return Optional.of(DocumentTerms.of(context, finder)).filter(terms -> !terms.uses().isEmpty());
  }

  @Override
  public Optional<FactForm<DocumentTerms>> form() {
    return Optional.of(new DocumentTermsForm(finder.termbase()));
  }

  @Override
  public void compare(List<Collected<DocumentTerms>> texts, CollectionReport report) {
    Map<String, Map<String, List<Place>>> languages = new TreeMap<>();
    for (Collected<DocumentTerms> text : texts) {
      Map<String, List<Place>> concepts =
          languages.computeIfAbsent(text.language(), language -> new LinkedHashMap<>());
      for (Use use : text.facts().uses()) {
        concepts.computeIfAbsent(use.concept(), id -> new ArrayList<>()).add(new Place(text, use));
      }
    }
    languages.forEach(
        (language, concepts) -> {
          Kinship kinship = Kinship.of(finder, language);
          concepts.values().forEach(places -> compare(places, kinship, report));
        });
  }

  private static void compare(List<Place> places, Kinship kinship, CollectionReport report) {
    Map<String, List<Place>> terms = new LinkedHashMap<>();
    for (Place place : places) {
      terms.computeIfAbsent(place.use().term().text(), text -> new ArrayList<>()).add(place);
    }
    List<Place> majority =
        terms.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    int all = texts(places).size();
    if (terms.size() == 1
        || majority.size() < FEWEST_TEXTS
        || majority.size() < all * CLEAR_SHARE) {
      return;
    }
    Term usual = majority.get(0).use().term();
    terms.forEach(
        (text, minority) -> {
          Term term = minority.get(0).use().term();
          if (!text.equals(usual.text())
              && !kinship.isBetween(term, usual)
              && !kinship.isTurn(term, usual)
              && !kinship.differInMeaning(term, usual)) {
            report(minority, majority, report);
          }
        });
  }

  private static void report(List<Place> minority, List<Place> majority, CollectionReport report) {
    Set<Collected<DocumentTerms>> usual = texts(majority);
    for (Place place : minority) {
      Collected<DocumentTerms> text = place.text();
      // A text with both terms is a matter of its own.
      if (usual.contains(text) || !text.facts().admits(majority.get(0).use().term())) {
        continue;
      }
      String message =
          "'%s' stands for what is '%s' in other texts (%s against %s)"
              .formatted(
                  place.use().term().text(),
                  majority.get(0).use().term().text(),
                  minority.size(),
                  majority.size());
      report.report(text.path(), Finding.at(place.use().first(), message), elsewhere(majority));
    }
  }

  /** The texts, each a thing of its own though another may hold the same. */
  private static Set<Collected<DocumentTerms>> texts(List<Place> places) {
    Set<Collected<DocumentTerms>> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    places.forEach(place -> texts.add(place.text()));
    return texts;
  }

  private static List<Elsewhere> elsewhere(List<Place> majority) {
    return majority.stream()
        .limit(PLACES)
        .map(
            place ->
                new Elsewhere(
                    place.text().path(),
                    place.use().first(),
                    "'"
                        + place.use().term().text()
                        + "', "
                        + place.use().count()
                        + " in this text"))
        .toList();
  }
}

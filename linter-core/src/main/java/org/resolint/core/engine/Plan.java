package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;

/**
 * Which rules run on a document, and beside what.
 *
 * @param ruleset all rules, and what the user decided about them
 * @param organ the body whose document it is where it does not say so, or null
 * @param known what documents gave before
 * @param prepared the languages that rules have been told of
 * @param crew who shares the rules of a document
 */
record Plan(
    Ruleset ruleset,
    List<Active<Rule>> rules,
    List<Active<CollectionRule<?>>> comparing,
    List<RuleContext> precedents,
    @Nullable String organ,
    DocumentResults known,
    Set<String> prepared,
    Crew crew) {

  /** The rules that need no precedent. */
  static Plan of(Ruleset ruleset) {
    return of(ruleset, rules(ruleset, Precedent.NONE), comparing(ruleset), List.of());
  }

  /** The rules that need a precedent. */
  static Plan beside(List<RuleContext> precedents, Ruleset ruleset) {
    return of(ruleset, rules(ruleset, Precedent.NEEDED), List.of(), precedents);
  }

  /** The rules that compare documents. */
  static Plan ofComparing(Ruleset ruleset) {
    return of(ruleset, List.of(), comparing(ruleset), List.of());
  }

  private static Plan of(
      Ruleset ruleset,
      List<Active<Rule>> rules,
      List<Active<CollectionRule<?>>> comparing,
      List<RuleContext> precedents) {
    return new Plan(
        ruleset,
        rules,
        comparing,
        precedents,
        ruleset.settings().organ(),
        DocumentResults.NONE,
        ConcurrentHashMap.newKeySet(),
        Crew.ALONE);
  }

  private enum Precedent {
    NEEDED,
    NONE
  }

  private static List<Active<Rule>> rules(Ruleset ruleset, Precedent precedent) {
    return active(
        ruleset.settings(),
        ruleset.registry().rules().stream()
            .filter(entry -> entry.info().needsPrecedent() == (precedent == Precedent.NEEDED))
            .toList());
  }

  private static List<Active<CollectionRule<?>>> comparing(Ruleset ruleset) {
    return active(ruleset.settings(), ruleset.registry().collectionRules());
  }

  private static <R> List<Active<R>> active(Settings settings, List<Registry.Entry<R>> entries) {
    List<Active<R>> active = new ArrayList<>();
    for (Registry.Entry<R> entry : entries) {
      settings
          .severity(entry.info())
          .ifPresent(
              severity ->
                  active.add(
                      new Active<>(
                          entry.info(), entry.rule(), severity, settings.numbers(entry.info()))));
    }
    return List.copyOf(active);
  }

  /** The plan beside what is known of documents. */
  Plan with(DocumentResults results) {
    return new Plan(ruleset, rules, comparing, precedents, organ, results, prepared, crew);
  }

  /** The plan for one document at a time, whose rules several threads share. */
  Plan with(Crew others) {
    return new Plan(ruleset, rules, comparing, precedents, organ, known, prepared, others);
  }

  /** The plan for a document that has no other to be compared with. */
  Plan alone() {
    return new Plan(ruleset, rules, List.of(), precedents, organ, known, prepared, crew);
  }
}

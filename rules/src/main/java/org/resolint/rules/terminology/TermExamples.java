package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.text.Span;
import org.resolint.glossary.Example;
import org.resolint.glossary.Example.Verdict;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseProblem;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.Quotations;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;

/** Tests a termbase with the examples of its concepts. */
public final class TermExamples {
  private final Termbase termbase;
  private final Lexicons lexicons;
  private final Map<String, TermMatcher> matchers = new HashMap<>();

  private TermExamples(Termbase termbase, Lexicons lexicons) {
    this.termbase = termbase;
    this.lexicons = lexicons;
  }

  /** The examples that do not hold, in the order of the termbase, each with what is found in it. */
  public static List<TermbaseProblem> problems(Termbase termbase, Lexicons lexicons) {
    TermExamples examples = new TermExamples(termbase, lexicons);
    List<TermbaseProblem> problems = new ArrayList<>();
    for (Example example : termbase.examples()) {
      examples.test(example, problems);
    }
    return problems;
  }

  private void test(Example example, List<TermbaseProblem> problems) {
    List<TermOccurrence> found = occurrences(example);
    List<String> discouraged =
        found.stream()
            .filter(occurrence -> occurrence.isDiscouraged(example.organ(), example.date()))
            .map(occurrence -> text(occurrence, example))
            .toList();
    String head = "the " + word(example) + " example of '" + example.conceptId() + "' ";
    if (example.verdict() == Verdict.WRONG && discouraged.isEmpty()) {
      problems.add(
          new TermbaseProblem(
              example.origin(),
              head + "has none of its discouraged terms" + inThisText(example),
              "deprecate the term it shows, or correct the sentence"));
    } else if (example.verdict() == Verdict.RIGHT && found.isEmpty()) {
      problems.add(
          new TermbaseProblem(
              example.origin(),
              head + "has none of its terms",
              "correct the sentence or the term"));
    } else if (example.verdict() == Verdict.RIGHT && !discouraged.isEmpty()) {
      problems.add(
          new TermbaseProblem(
              example.origin(),
              head + "has '" + discouraged.get(0) + "', which is discouraged",
              "add a shield, or correct the sentence"));
    }
  }

  /** Where the concept is named in a sentence, outside of quotations. */
  private List<TermOccurrence> occurrences(Example example) {
    TermMatcher matcher =
        matchers.computeIfAbsent(
            example.language(), language -> TermFinder.matcher(termbase, language, lexicons));
    List<Span> quoted = Quotations.in(example.text());
    return matcher.find(example.text()).stream()
        .filter(occurrence -> isOf(example, occurrence))
        .filter(occurrence -> !Quotations.contain(quoted, occurrence.start(), occurrence.end()))
        .toList();
  }

  private static boolean isOf(Example example, TermOccurrence occurrence) {
    return occurrence.candidates().stream()
        .anyMatch(candidate -> candidate.concept().id().equals(example.conceptId()));
  }

  private String inThisText(Example example) {
    boolean bound =
        termbase.concept(example.conceptId()).stream()
            .flatMap(concept -> concept.terms(example.language()).stream())
            .map(Term::scope)
            .anyMatch(scope -> !scope.covers(example.organ(), example.date()));
    return bound ? " for its organ and date" : "";
  }

  private static String word(Example example) {
    return example.verdict() == Verdict.RIGHT ? "right" : "wrong";
  }

  private static String text(TermOccurrence occurrence, Example example) {
    return example.text().substring(occurrence.start(), occurrence.end());
  }
}

package org.resolint.glossary.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.reader.Assembly.Placed;

/**
 * Which term is to be replaced by which, over all concepts. Who follows it from term to term must
 * come to an end, or a text could be corrected for ever.
 */
final class Replacements {

  /** That a term is to be replaced. */
  private record Step(String conceptId, Term discouraged, Term preferred, long place) {}

  /** Longer ways than this are not followed, lest the stack overflow. */
  private static final int MOST_STEPS = 100;

  private final Map<String, List<Step>> byDiscouraged = new HashMap<>();
  private final List<Step> inOrder = new ArrayList<>();

  /** Takes what a concept says. */
  void add(Concept concept, List<Placed<Term>> terms) {
    for (Placed<Term> placed : terms) {
      Term term = placed.value();
      if (term.status().isDiscouraged()) {
        addSteps(concept, term, placed.place());
      }
    }
  }

  private void addSteps(Concept concept, Term discouraged, long place) {
    for (Term term : concept.terms()) {
      if (term.status() == AdministrativeStatus.PREFERRED
          && term.language().equals(discouraged.language())
          && term.scope().overlaps(discouraged.scope())) {
        Step step = new Step(concept.id(), discouraged, term, place);
        steps(key(discouraged)).add(step);
        inOrder.add(step);
      }
    }
  }

  private List<Step> steps(String key) {
    List<Step> steps = byDiscouraged.get(key);
    if (steps == null) {
      steps = new ArrayList<>();
      byDiscouraged.put(key, steps);
    }
    return steps;
  }

  /** Reports each circle once, at the first of its terms. */
  void check(Assembly assembly) {
    Set<String> reported = new HashSet<>();
    for (Step first : inOrder) {
      List<Step> circle = new ArrayList<>();
      if (!reported.contains(key(first.discouraged()))
          && leadsBack(first, first, circle, new HashSet<>())) {
        for (Step step : circle) {
          reported.add(key(step.discouraged()));
        }
        assembly.report(first.place(), problem(first, circle), "deprecate one of them at most");
      }
    }
  }

  /** Whether following a step comes back to the first; collects the way from its end. */
  private boolean leadsBack(Step first, Step step, List<Step> circle, Set<String> seen) {
    if (seen.size() > MOST_STEPS || !seen.add(key(step.discouraged()))) {
      return false;
    }
    circle.add(step);
    if (key(step.preferred()).equals(key(first.discouraged()))) {
      return true;
    }
    for (Step next : byDiscouraged.getOrDefault(key(step.preferred()), List.of())) {
      boolean both = next.discouraged().scope().overlaps(step.discouraged().scope());
      if (both && leadsBack(first, next, circle, seen)) {
        return true;
      }
    }
    circle.remove(circle.size() - 1);
    return false;
  }

  private static String problem(Step first, List<Step> circle) {
    StringBuilder way = new StringBuilder("'" + first.discouraged().text() + "' replaces itself:");
    for (Step step : circle) {
      way.append(step.equals(first) ? "" : ", which").append(" concept '").append(step.conceptId());
      way.append("' replaces by '").append(step.preferred().text()).append('\'');
    }
    return way.toString();
  }

  private static String key(Term term) {
    return term.language() + ' ' + Characters.plain(term.text()).toLowerCase(Locale.ROOT);
  }
}

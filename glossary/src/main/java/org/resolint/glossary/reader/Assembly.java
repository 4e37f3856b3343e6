package org.resolint.glossary.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/**
 * Puts a termbase together from what a file says, and checks that it makes sense.
 *
 * <p>Every cold start runs through here, so there are loops where elsewhere a stream would stand: a
 * stream costs several milliseconds the first time.
 */
final class Assembly {

  /** More gaps than this would take too long to look for. */
  private static final int MOST_GAPS = 3;

  private static final int LONGEST_TEXT = 1000;

  /** Something with the place where it stands. */
  record Placed<T>(T value, long place) {}

  /** What a concept has besides terms and shields. */
  record Head(String id, ConceptKind kind, String subjectField, String definition, String note) {}

  private final Places places;
  private final Map<String, Concept> concepts = new HashMap<>();
  private final List<Concept> inOrder = new ArrayList<>();

  Assembly(Places places) {
    this.places = places;
  }

  Termbase termbase() {
    return Termbase.of(inOrder);
  }

  void add(Placed<Head> head, List<Placed<Term>> terms, List<Placed<Shield>> shields) {
    String id = head.value().id();
    if (terms.isEmpty()) {
      throw places.error(
          head.place(), "concept '" + id + "' has no term", "add a term in some language");
    }
    for (Placed<Term> term : terms) {
      checkText(term.value().text(), term.place());
    }
    for (Placed<Shield> shield : shields) {
      checkText(shield.value().text(), shield.place());
    }
    for (int i = 1; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        checkPair(terms.get(j).value(), terms.get(i));
      }
    }
    Concept concept =
        new Concept(
            id,
            head.value().kind(),
            head.value().subjectField(),
            head.value().definition(),
            head.value().note(),
            values(terms),
            values(shields));
    if (concepts.putIfAbsent(id, concept) != null) {
      throw places.error(
          head.place(), "there are two concepts '" + id + "'", "merge them or rename one");
    }
    inOrder.add(concept);
  }

  private void checkText(String text, long place) {
    int control = Characters.firstControl(text);
    if (control >= 0) {
      throw places.error(
          place,
          "the term has a control character, " + Characters.name(control),
          "type the term anew without it");
    }
    if (!Characters.isLongEnough(text)) {
      throw places.error(
          place,
          "'" + text + "' is too short for a term",
          "give two letters or more, or one ideograph");
    }
    if (text.length() > LONGEST_TEXT) {
      throw places.error(
          place,
          "the term is longer than " + LONGEST_TEXT + " characters",
          "give the term alone, and explanations as a note");
    }
    if (text.indexOf(Term.GAP) >= 0) {
      checkGaps(text, place);
    }
  }

  private void checkGaps(String text, long place) {
    if (gaps(text) > MOST_GAPS) {
      throw places.error(
          place, "the term has more than " + MOST_GAPS + " gaps", "split it into several terms");
    }
    if (text.indexOf(Term.GAP) == 0 || text.lastIndexOf(Term.GAP) == text.length() - 1) {
      throw places.error(place, "the term begins or ends with a gap", "remove the '…' there");
    }
  }

  private void checkPair(Term earlier, Placed<Term> placed) {
    Term later = placed.value();
    if (!earlier.language().equals(later.language()) || !earlier.scope().overlaps(later.scope())) {
      return;
    }
    if (areOneText(earlier, later)) {
      String problem =
          earlier.status() == later.status()
              ? "'" + later.text() + "' stands twice in the concept"
              : "'%s' is both %s and %s"
                  .formatted(later.text(), word(earlier.status()), word(later.status()));
      throw places.error(placed.place(), problem, "keep one of the two");
    }
    if (earlier.status() == AdministrativeStatus.PREFERRED
        && later.status() == AdministrativeStatus.PREFERRED) {
      throw places.error(
          placed.place(),
          "'%s' and '%s' are both preferred in '%s'"
              .formatted(earlier.text(), later.text(), later.language()),
          "make one of them admitted, or give organs or days that do not overlap");
    }
  }

  /** Case sets two terms apart only where it is said to matter. */
  private static boolean areOneText(Term a, Term b) {
    boolean caseMatters = a.capitals() == Capitals.REQUIRED || b.capitals() == Capitals.REQUIRED;
    return caseMatters ? a.text().equals(b.text()) : a.text().equalsIgnoreCase(b.text());
  }

  private static int gaps(String text) {
    int gaps = 0;
    for (int i = text.indexOf(Term.GAP); i >= 0; i = text.indexOf(Term.GAP, i + 1)) {
      gaps++;
    }
    return gaps;
  }

  private static <T> List<T> values(List<Placed<T>> placed) {
    List<T> values = new ArrayList<>(placed.size());
    for (Placed<T> one : placed) {
      values.add(one.value());
    }
    return values;
  }

  private static String word(AdministrativeStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}

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
import org.resolint.glossary.Example;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.TermbaseException;

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
  private static final int MOST_TERMS = 1000;

  /** Something with the place where it stands. */
  record Placed<T>(T value, long place) {}

  /** What a concept has besides terms and shields. */
  record Head(String id, ConceptKind kind, String subjectField, String definition, String note) {}

  private final Places places;
  private final Problems problems;
  private final Replacements replacements = new Replacements();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Concept> concepts = new HashMap<>();
  private final List<Concept> inOrder = new ArrayList<>();

  private int problemsBefore;

  Assembly(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Says that what comes next is one concept; what is missing in it is not reported twice. */
  void begin() {
    problemsBefore = problems.size();
  }

  /**
   * The termbase.
   *
   * @throws TermbaseException with all that is wrong
   */
  Termbase termbase() {
    if (inOrder.isEmpty() && problems.size() == 0) {
      report(0, "there is no concept in the termbase", "add one");
    }
    replacements.check(this);
    problems.throwIfAny();
    return Termbase.of(inOrder, examples);
  }

  /** Takes a concept. Whatever is wrong with it is noted. */
  void add(
      Placed<Head> head,
      List<Placed<Term>> terms,
      List<Placed<Shield>> shields,
      List<Placed<Sentence>> sentences) {
    String id = head.value().id();
    checkHead(head, terms);
    for (Placed<Term> term : terms) {
      checkText(term.value().text(), term.place());
      checkProse("source", term.value().source(), term.place());
      checkProse("note", term.value().note(), term.place());
    }
    for (Placed<Shield> shield : shields) {
      checkText(shield.value().text(), shield.place());
    }
    checkPairs(terms);
    for (Placed<Sentence> sentence : sentences) {
      checkProse("sentence", sentence.value().text(), sentence.place());
    }
    if (problems.size() > problemsBefore) {
      // Whatever happens, there will be no termbase; the id is still taken.
      if (!id.isEmpty()) {
        concepts.putIfAbsent(id, Concept.of(id, head.value().kind(), List.of()));
      }
      return;
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
    concepts.put(id, concept);
    inOrder.add(concept);
    replacements.add(concept, terms);
    for (Placed<Sentence> sentence : sentences) {
      examples.add(sentence.value().of(id, places.origin(sentence.place())));
    }
  }

  /** An id that is still free for a concept without one, made of one of its terms. */
  String freeId(List<Placed<Term>> terms) {
    return Ids.free(terms, concepts.keySet());
  }

  /** Notes a problem; neither it nor the advice has a final stop. */
  void report(long place, String problem, String advice) {
    problems.add(places.error(place, problem, advice));
  }

  private void checkHead(Placed<Head> head, List<Placed<Term>> terms) {
    String id = head.value().id();
    boolean complete = problems.size() == problemsBefore;
    if (concepts.containsKey(id)) {
      report(head.place(), "there are two concepts '" + id + "'", "merge them or rename one");
    }
    if (complete && id.isEmpty()) {
      report(head.place(), "the concept has no id", "add 'id:' with a short name");
    } else if (complete && terms.isEmpty()) {
      report(head.place(), "concept '" + id + "' has no term", "add a term in some language");
    }
    checkProse("id", id, head.place());
    checkProse("subject", head.value().subjectField(), head.place());
    checkProse("definition", head.value().definition(), head.place());
    checkProse("note", head.value().note(), head.place());
  }

  private void checkPairs(List<Placed<Term>> terms) {
    if (terms.size() > MOST_TERMS) {
      report(
          terms.get(MOST_TERMS).place(),
          "the concept has more than " + MOST_TERMS + " terms",
          "split it into several concepts");
      return;
    }
    for (int i = 1; i < terms.size(); i++) {
      for (int j = 0; j < i; j++) {
        checkPair(terms.get(j).value(), terms.get(i));
      }
    }
  }

  private void checkProse(String what, String text, long place) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        report(
            place,
            "the " + what + " has a control character, " + Characters.name(c),
            "type it anew without it");
        return;
      }
    }
  }

  private void checkText(String text, long place) {
    int control = Characters.firstControl(text);
    if (control >= 0) {
      report(
          place,
          "the term has a control character, " + Characters.name(control),
          "type the term anew without it");
    } else if (!Characters.isLongEnough(text)) {
      report(
          place,
          "'" + text + "' is too short for a term",
          "give two letters or more, or one ideograph");
    } else if (text.length() > LONGEST_TEXT) {
      report(
          place,
          "the term is longer than " + LONGEST_TEXT + " characters",
          "give the term alone, and explanations as a note");
    } else if (text.indexOf(Term.GAP) >= 0) {
      checkGaps(text, place);
    }
  }

  private void checkGaps(String text, long place) {
    if (gaps(text) > MOST_GAPS) {
      report(place, "the term has more than " + MOST_GAPS + " gaps", "split it into several terms");
    } else if (text.indexOf(Term.GAP) == 0 || text.lastIndexOf(Term.GAP) == text.length() - 1) {
      report(place, "the term begins or ends with a gap", "remove the '…' there");
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
      report(placed.place(), problem, "keep one of the two");
    } else if (earlier.status() == AdministrativeStatus.PREFERRED
        && later.status() == AdministrativeStatus.PREFERRED) {
      report(
          placed.place(),
          "'%s' and '%s' are both preferred in '%s'"
              .formatted(earlier.text(), later.text(), later.language()),
          "make one of them admitted, or give organs, places or days that do not overlap");
    }
  }

  /** Case sets two terms apart only where it is said to matter; spaces and encoding never do. */
  private static boolean areOneText(Term a, Term b) {
    boolean caseMatters = a.capitals() == Capitals.REQUIRED || b.capitals() == Capitals.REQUIRED;
    String first = Characters.plain(a.text());
    String second = Characters.plain(b.text());
    return caseMatters ? first.equals(second) : first.equalsIgnoreCase(second);
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

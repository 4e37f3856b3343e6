package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.versions.TermMentions.Named;

/** Which concepts of an English paragraph another version fails to name. */
public final class Renderability {
  /** Words that begin with as many equal letters are of one family. */
  private static final int AKIN = 6;

  /** What parts words, with those that tie them together. */
  private static final Pattern WORD_ENDS = Pattern.compile("\\P{L}+(?:\\p{L}{1,3}\\P{L}+)*");

  private final Termbase termbase;

  /** The concepts of a termbase. */
  public Renderability(Termbase termbase) {
    this.termbase = termbase;
  }

  /**
   * The concepts that an English paragraph names for certain and its counterpart in no way.
   *
   * @param language the ISO 639-1 code of the counterpart
   */
  public List<Named> missing(TermMentions english, TermMentions other, String language) {
    List<Named> missing = new ArrayList<>();
    boolean isFirstName = true;
    for (Named named : english.named()) {
      Optional<Concept> concept = termbase.concept(named.concept());
      boolean isName = concept.filter(Renderability::isName).isPresent();
      boolean isPronoun = isName && isFirstName && other.has(StandIns.SUBJECT);
      isFirstName &= !isName;
      boolean isKnown = concept.isPresent() && !concept.get().terms(language).isEmpty();
      if (isKnown && !isPronoun && !other.has(named.concept())) {
        missing.add(named);
      }
    }
    return missing;
  }

  /**
   * The concept that stands in place of a missing one: the only one that the counterpart names
   * beyond those of the English paragraph, of the same field, with a name that has a word in common
   * with that of the missing one.
   *
   * @param missing the missing concepts; unless it is one, nothing can be told
   */
  public Optional<Exchange> exchange(
      List<Named> missing, TermMentions english, TermMentions other, String language) {
    if (missing.size() != 1) {
      return Optional.empty();
    }
    Named lost = missing.get(0);
    Concept concept = termbase.concept(lost.concept()).orElseThrow();
    List<Named> extra =
        other.named().stream()
            .filter(named -> !english.has(named.concept()))
            .filter(named -> isSister(concept, named, language))
            .toList();
    return extra.size() == 1 ? Optional.of(new Exchange(lost, extra.get(0))) : Optional.empty();
  }

  private boolean isSister(Concept concept, Named named, String language) {
    return termbase
        .concept(named.concept())
        .filter(other -> other.kind() == concept.kind())
        .filter(other -> other.subjectField().equals(concept.subjectField()))
        .filter(other -> haveWordsAkin(concept.terms(language), other.terms(language)))
        .isPresent();
  }

  private static boolean haveWordsAkin(List<Term> some, List<Term> others) {
    return some.stream()
        .anyMatch(term -> others.stream().anyMatch(other -> isAkin(term.text(), other.text())));
  }

  /** Whether two terms have words of one family in the same place, as sister concepts do. */
  private static boolean isAkin(String term, String other) {
    String[] words = WORD_ENDS.split(term.toLowerCase(Locale.ROOT), -1);
    String[] others = WORD_ENDS.split(other.toLowerCase(Locale.ROOT), -1);
    for (int i = 0; i < Math.min(words.length, others.length); i++) {
      if (words[i].length() >= AKIN && others[i].regionMatches(0, words[i], 0, AKIN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Concept concept) {
    return concept.kind() == ConceptKind.PROPER_NAME;
  }
}

package org.resolint.rules.inflection;

import java.util.List;
import java.util.Set;
import org.resolint.rules.inflection.TermGrammar.Role;
import org.resolint.rules.lexicon.Trait;
import org.resolint.rules.lexicon.Trait.Kind;
import org.resolint.rules.lexicon.WordForm;

/** Compares words of a text with a term, as its grammar asks. */
final class GrammarCheck {
  /** What the head is read as where no dictionary has it. */
  private static final WordForm ANY = new WordForm("", Set.of());

  private final TermGrammar grammar;
  private final List<PhraseWord> words;

  private GrammarCheck(TermGrammar grammar, List<PhraseWord> words) {
    this.grammar = grammar;
    this.words = words;
  }

  /** Whether the words, as many as the term has, may be the term inflected. */
  static boolean fits(TermGrammar grammar, List<PhraseWord> words) {
    return !heads(grammar, words).isEmpty();
  }

  /**
   * The readings of the word in the head's place in which the others go with it; one of which
   * nothing is told where no reading is known; none if the words are not the term.
   */
  static List<WordForm> heads(TermGrammar grammar, List<PhraseWord> words) {
    GrammarCheck check = new GrammarCheck(grammar, words);
    return check.headForms().stream().filter(check::allGoWith).toList();
  }

  private List<WordForm> headForms() {
    if (grammar.head() < 0) {
      return List.of(ANY);
    }
    PhraseWord model = grammar.headWord();
    PhraseWord word = words.get(grammar.head());
    if (model.isUnknown() || word.isUnknown()) {
      return word.meets(model) ? List.of(ANY) : List.of();
    }
    return word.formsOf(model, form -> grammar.classes().stream().anyMatch(form::is));
  }

  private boolean allGoWith(WordForm head) {
    for (int i = 0; i < words.size(); i++) {
      if (!goesWith(head, words.get(i), grammar.words().get(i), grammar.roles().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean goesWith(WordForm head, PhraseWord word, PhraseWord model, Role role) {
    return switch (role) {
      case HEAD -> true;
      case FIXED -> word.folded().equals(model.folded());
      case LOOSE -> word.meets(model);
      case DEPENDS -> word.folded().equals(model.folded()) || depends(head, word, model);
      case AGREES -> agrees(head, word, model);
      case PARALLEL -> isParallel(head, word, model);
    };
  }

  private boolean isParallel(WordForm head, PhraseWord word, PhraseWord model) {
    if (word.isUnknown() || model.isUnknown()) {
      return word.meets(model);
    }
    boolean sameNumber = headKeepsNumber(head);
    return word.formsOf(model, WordForm::isNominal).stream()
        .filter(form -> form.agrees(head, Kind.CASE))
        .anyMatch(
            form -> sameNumber ? isOfSameNumber(form, model) : form.agrees(head, Kind.NUMBER));
  }

  private static boolean isOfSameNumber(WordForm form, PhraseWord model) {
    return model.forms().stream()
        .filter(own -> own.isNominal() && own.is(Trait.NOMINATIVE))
        .anyMatch(own -> own.agrees(form, Kind.NUMBER));
  }

  private boolean headKeepsNumber(WordForm head) {
    Set<Trait> number = head.of(Kind.NUMBER);
    return number.size() == 1
        && grammar.headWord().forms().stream()
            .filter(this::isNamed)
            .anyMatch(form -> form.of(Kind.NUMBER).equals(number));
  }

  private boolean depends(WordForm head, PhraseWord word, PhraseWord model) {
    if (head.is(Trait.VERB) || headKeepsNumber(head)) {
      return false;
    }
    return word.formsOf(model, WordForm::isNominal).stream()
        .filter(form -> form.agrees(head, Kind.NUMBER))
        .anyMatch(
            form ->
                model.forms().stream()
                    .filter(own -> own.lemma().equals(form.lemma()))
                    .anyMatch(own -> own.agrees(form, Kind.CASE) && own.agrees(form, Kind.GENDER)));
  }

  /** Whether a reading of the term's head is that of the dictionary form. */
  private boolean isNamed(WordForm form) {
    return grammar.classes().stream().anyMatch(form::is)
        && (form.of(Kind.CASE).isEmpty() || form.is(Trait.NOMINATIVE));
  }

  private boolean agrees(WordForm head, PhraseWord word, PhraseWord model) {
    if (word.isUnknown() || model.isUnknown()) {
      return word.meets(model);
    }
    return word.formsOf(model, WordForm::isNominal).stream()
        .filter(form -> form.agrees(head, Kind.NUMBER) && form.agrees(head, Kind.CASE))
        .anyMatch(form -> form.agrees(head, Kind.GENDER) || keepsGender(head, form, model));
  }

  /** Nouns side by side have each their own gender, which they keep. */
  private boolean keepsGender(WordForm head, WordForm form, PhraseWord model) {
    return hasGenderOf(head, grammar.headWord()) && hasGenderOf(form, model);
  }

  private static boolean hasGenderOf(WordForm form, PhraseWord model) {
    Set<Trait> gender = form.of(Kind.GENDER);
    return model.forms().stream()
        .filter(WordForm::isNominal)
        .anyMatch(own -> own.of(Kind.GENDER).stream().anyMatch(gender::contains));
  }
}

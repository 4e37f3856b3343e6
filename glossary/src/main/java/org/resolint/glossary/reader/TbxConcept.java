package org.resolint.glossary.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.PartOfSpeech;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.reader.Assembly.Head;
import org.resolint.glossary.reader.Assembly.Placed;

/** One concept of a TBX file while it is read. */
final class TbxConcept {

  private final String id;
  private final long place;
  private final List<Placed<Term>> terms = new ArrayList<>();
  private final List<Placed<Sentence>> examples = new ArrayList<>();
  private String subjectField = "";
  private String definition = "";
  private String note = "";
  private String language = "";
  private @Nullable TermSection section;
  private @Nullable TbxGroup group;

  /**
   * A concept.
   *
   * @param id empty if it has none
   */
  TbxConcept(String id, long place) {
    this.id = id;
    this.place = place;
  }

  String id() {
    return id;
  }

  void startLanguage(String tag) {
    language = tag;
  }

  void endLanguage() {
    language = "";
  }

  void startTerm(long termPlace) {
    section = new TermSection(termPlace);
  }

  void placeTerm(long termPlace) {
    if (section != null) {
      section.place = termPlace;
    }
  }

  /** Takes the term of the section that ends; false if it has none. */
  boolean endTerm() {
    TermSection ending = section;
    section = null;
    if (ending == null || ending.text.isEmpty()) {
      return false;
    }
    if (!language.isEmpty()) {
      terms.add(new Placed<>(ending.term(language), ending.place));
    }
    return true;
  }

  /** Says that what comes next belongs to one description, not to the term or the concept. */
  void startGroup(long groupPlace) {
    group = new TbxGroup(groupPlace);
  }

  /** Takes what the group that ends says. */
  void endGroup() {
    TbxGroup ending = group;
    group = null;
    if (ending == null) {
      return;
    }
    for (String category : List.of("subjectField", "definition")) {
      String value = ending.value(category);
      if (!value.isEmpty()) {
        put(category, value);
      }
    }
    Sentence sentence = language.isEmpty() ? null : ending.example(language);
    if (sentence != null) {
      examples.add(new Placed<>(sentence, ending.place()));
    }
  }

  /** Takes a data category; one that is not known is passed over. */
  void put(String category, String value) {
    if (group != null) {
      group.put(category, value);
      return;
    }
    if (section != null) {
      section.put(category, value);
      return;
    }
    switch (category) {
      case "subjectField" -> subjectField = subjectField.isEmpty() ? value : subjectField;
      // One a language is usual; there is room for one.
      case "definition" -> definition = definition.isEmpty() ? value : definition;
      case "note" -> note = joined(note, value);
      default -> {
        // TBX is open: other categories are none of resolint's business.
      }
    }
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
  }

  void addTo(Assembly assembly) {
    boolean proper =
        terms.stream().anyMatch(term -> term.value().partOfSpeech() == PartOfSpeech.PROPER_NOUN);
    ConceptKind kind = proper ? ConceptKind.PROPER_NAME : ConceptKind.TERM;
    String name = id.isEmpty() ? assembly.freeId(terms) : id;
    Head head = new Head(name, kind, subjectField, definition, note);
    assembly.add(new Placed<>(head, place), terms, List.of(), examples);
  }

  private static final class TermSection {
    private long place;
    private String text = "";
    // Two synonyms without a status must not both come out as the one to use.
    private AdministrativeStatus status = AdministrativeStatus.ADMITTED;
    private @Nullable PartOfSpeech partOfSpeech;
    private String source = "";
    private String note = "";

    TermSection(long place) {
      this.place = place;
    }

    void put(String category, String value) {
      switch (category) {
        case "term" -> text = value;
        case "administrativeStatus", "usageStatus", "normativeAuthorization" ->
            status = statusOf(value);
        case "partOfSpeech" -> partOfSpeech = partOfSpeechOf(value);
        case "source" -> source = value;
        case "note" -> note = joined(note, value);
        default -> {
          // TBX is open: other categories are none of resolint's business.
        }
      }
    }

    Term term(String language) {
      return new Term(
          text, language, status, Scope.EVERYWHERE, partOfSpeech, Capitals.FREE, source, note, 0);
    }

    /** The word that a status begins with; what follows differs by version and category. */
    private static AdministrativeStatus statusOf(String value) {
      if (value.startsWith("preferred")) {
        return AdministrativeStatus.PREFERRED;
      }
      if (value.startsWith("deprecated")) {
        return AdministrativeStatus.DEPRECATED;
      }
      return value.startsWith("superseded")
          ? AdministrativeStatus.SUPERSEDED
          : AdministrativeStatus.ADMITTED;
    }

    private static PartOfSpeech partOfSpeechOf(String value) {
      return switch (value) {
        case "noun" -> PartOfSpeech.NOUN;
        case "verb" -> PartOfSpeech.VERB;
        case "adjective" -> PartOfSpeech.ADJECTIVE;
        case "adverb" -> PartOfSpeech.ADVERB;
        case "properNoun" -> PartOfSpeech.PROPER_NOUN;
        default -> PartOfSpeech.OTHER;
      };
    }
  }
}

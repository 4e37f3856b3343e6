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
  private String subjectField = "";
  private String definition = "";
  private String note = "";
  private String language = "";
  private @Nullable TermSection section;

  TbxConcept(String id, long place) {
    this.id = id;
    this.place = place;
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
    if (ending == null || ending.text.isEmpty() || language.isEmpty()) {
      return false;
    }
    terms.add(new Placed<>(ending.term(language), ending.place));
    return true;
  }

  /** Takes a data category; one that is not known is passed over. */
  void put(String category, String value) {
    if (section != null) {
      section.put(category, value);
      return;
    }
    switch (category) {
      case "subjectField" -> subjectField = value;
      case "definition" -> definition = value;
      case "note" -> note = value;
      default -> {
        // TBX is open: other categories are none of resolint's business.
      }
    }
  }

  void addTo(Assembly assembly) {
    boolean proper =
        terms.stream().anyMatch(term -> term.value().partOfSpeech() == PartOfSpeech.PROPER_NOUN);
    ConceptKind kind = proper ? ConceptKind.PROPER_NAME : ConceptKind.TERM;
    Head head = new Head(id, kind, subjectField, definition, note);
    assembly.add(new Placed<>(head, place), terms, List.of());
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
        case "administrativeStatus" -> status = statusOf(value);
        case "partOfSpeech" -> partOfSpeech = partOfSpeechOf(value);
        case "source" -> source = value;
        case "note" -> note = value;
        default -> {
          // TBX is open: other categories are none of resolint's business.
        }
      }
    }

    Term term(String language) {
      return new Term(
          text, language, status, Scope.EVERYWHERE, partOfSpeech, Capitals.FREE, source, note, 0);
    }

    private static AdministrativeStatus statusOf(String value) {
      return switch (value) {
        case "preferredTerm-admn-sts" -> AdministrativeStatus.PREFERRED;
        case "deprecatedTerm-admn-sts" -> AdministrativeStatus.DEPRECATED;
        case "supersededTerm-admn-sts" -> AdministrativeStatus.SUPERSEDED;
        default -> AdministrativeStatus.ADMITTED;
      };
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

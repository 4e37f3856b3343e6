package org.resolint.rules.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.rules.text.PackFile;

/**
 * The words that translators write where they do not repeat a term.
 *
 * <p>Immutable.
 */
final class StandIns {
  /** Stands in {@link #forLanguage} for the body whose text it is. */
  static final String BODY = "body";

  /** Stands among the concepts of a paragraph for what a pronoun is the subject for. */
  static final String SUBJECT = "subject";

  private static final String BODIES = "bodies";

  private final Set<String> bodies;
  private final Map<String, List<Concept>> concepts = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  private StandIns(Map<String, String> data) {
    this.bodies = Set.of(Objects.requireNonNull(data.get(BODIES), BODIES).split(" ", -1));
    data.forEach(
        (key, words) -> {
          if (!key.equals(BODIES)) {
            add(key, words);
          }
        });
  }

  private void add(String key, String words) {
    int dot = key.indexOf('.');
    String language = key.substring(0, dot);
    String concept = key.substring(dot + 1);
    if (concept.equals(SUBJECT)) {
      subjects.put(language, Set.of(words.split(" ", -1)));
    } else {
      concepts
          .computeIfAbsent(language, code -> new ArrayList<>())
          .add(Concept.of(concept, ConceptKind.TERM, terms(language, words)));
    }
  }

  /** Reads the data that ships with the rule. */
  static StandIns read() {
    return new StandIns(PackFile.properties("stand-ins"));
  }

  private static List<Term> terms(String language, String words) {
    List<Term> terms = new ArrayList<>();
    for (String text : words.split("\\|", -1)) {
      terms.add(Term.of(language, text, AdministrativeStatus.ADMITTED));
    }
    return terms;
  }

  /** The stand-ins of a language, as terms of the concepts that they stand for. */
  Termbase forLanguage(String language) {
    return Termbase.of(concepts.getOrDefault(language, List.of()));
  }

  /** The ids of the concepts that {@link #BODY} stands for. */
  Set<String> bodies() {
    return bodies;
  }

  /** The pronouns of a language that stand for a body, in lower case. */
  Set<String> subjects(String language) {
    return subjects.getOrDefault(language, Set.of());
  }
}

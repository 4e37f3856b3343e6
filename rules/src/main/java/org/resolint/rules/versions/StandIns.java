package org.resolint.rules.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

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

  private static final String DATA = "/org/resolint/rules/packs/stand-ins.properties";

  private static final String BODIES = "bodies";

  private final Set<String> bodies;
  private final Map<String, List<Concept>> concepts = new HashMap<>();
  private final Map<String, Set<String>> subjects = new HashMap<>();

  private StandIns(Properties data) {
    this.bodies = Set.of(data.getProperty(BODIES).split(" ", -1));
    for (String key : data.stringPropertyNames()) {
      if (!key.equals(BODIES)) {
        add(key, data.getProperty(key));
      }
    }
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
    try (InputStream in = StandIns.class.getResourceAsStream(DATA)) {
      if (in == null) {
        throw new IllegalStateException(DATA + " is missing");
      }
      Properties data = new Properties();
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new StandIns(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

package org.resolint.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Example;
import org.resolint.glossary.Shield;
import org.resolint.glossary.Term;

/**
 * What concepts say as keys with values, in resolint's own form: a value is a text, a number, a
 * list, or keys with values. What is as it would be without a word is left out.
 */
final class Values {

  private static final String TEXT = "text";

  private Values() {}

  static Map<String, Object> of(Concept concept, List<Example> examples) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", concept.id());
    if (concept.kind() != ConceptKind.TERM) {
      values.put("kind", word(concept.kind()));
    }
    put(values, "subject", concept.subjectField());
    put(values, "definition", concept.definition());
    put(values, "note", concept.note());
    Map<String, List<Object>> terms = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      terms.computeIfAbsent(term.language(), key -> new ArrayList<>()).add(bare(of(term)));
    }
    values.put("terms", terms);
    Map<String, List<Object>> shields = new LinkedHashMap<>();
    for (Shield shield : concept.shields()) {
      shields.computeIfAbsent(shield.language(), key -> new ArrayList<>()).add(bare(of(shield)));
    }
    Map<String, List<Object>> sentences = new LinkedHashMap<>();
    for (Example example : examples) {
      sentences.computeIfAbsent(example.language(), key -> new ArrayList<>()).add(of(example));
    }
    putUnlessEmpty(values, "shields", shields);
    putUnlessEmpty(values, "examples", sentences);
    return values;
  }

  private static Map<String, Object> of(Term term) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(TEXT, term.text());
    if (term.status() != AdministrativeStatus.PREFERRED) {
      values.put("status", word(term.status()));
    }
    if (term.partOfSpeech() != null) {
      values.put("part-of-speech", word(term.partOfSpeech()));
    }
    putList(values, "organs", List.copyOf(term.scope().organs()));
    putList(values, "places", places(term));
    put(values, "from", text(term.scope().validFrom()));
    put(values, "until", text(term.scope().validUntil()));
    if (term.capitals() == Capitals.REQUIRED) {
      values.put("capitals", word(term.capitals()));
    }
    put(values, "source", term.source());
    if (term.count() > 0) {
      values.put("count", term.count());
    }
    put(values, "note", term.note());
    return values;
  }

  private static Map<String, Object> of(Shield shield) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(TEXT, shield.text());
    if (shield.capitals() == Capitals.REQUIRED) {
      values.put("capitals", word(shield.capitals()));
    }
    return values;
  }

  private static Map<String, Object> of(Example example) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(word(example.verdict()), example.text());
    put(values, "organ", text(example.organ()));
    put(values, "date", text(example.date()));
    return values;
  }

  /** The text alone, if nothing is said about it. */
  private static Object bare(Map<String, Object> values) {
    return values.size() == 1 ? String.valueOf(values.get(TEXT)) : values;
  }

  /** How files spell a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A value as text; empty for null. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** How files spell the places that the status of a term is bound to. */
  static List<String> places(Term term) {
    return term.scope().places().stream().map(Values::word).toList();
  }

  private static void putList(Map<String, Object> values, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      values.put(key, texts.size() == 1 ? texts.get(0) : texts);
    }
  }

  private static void put(Map<String, Object> values, String key, String text) {
    if (!text.isEmpty()) {
      values.put(key, text);
    }
  }

  private static void putUnlessEmpty(
      Map<String, Object> values, String key, Map<String, List<Object>> byLanguage) {
    if (!byLanguage.isEmpty()) {
      values.put(key, byLanguage);
    }
  }
}

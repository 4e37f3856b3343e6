package org.resolint.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Example;
import org.resolint.glossary.Termbase;

/** The examples of a termbase by their concepts. */
final class Examples {

  private final Map<String, List<Example>> byConcept = new HashMap<>();

  Examples(Termbase termbase) {
    for (Example example : termbase.examples()) {
      byConcept.computeIfAbsent(example.conceptId(), key -> new ArrayList<>()).add(example);
    }
  }

  List<Example> of(Concept concept) {
    return byConcept.getOrDefault(concept.id(), List.of());
  }
}

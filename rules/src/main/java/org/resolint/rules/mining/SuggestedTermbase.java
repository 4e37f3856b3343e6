package org.resolint.rules.mining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Capitals;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Scope;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/** Makes a termbase of suggestions, for people to review. */
public final class SuggestedTermbase {
  private static final String ENGLISH = "en";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SuggestedTermbase() {}

  /**
   * A concept for each suggestion, its terms admitted.
   *
   * @param known a termbase whose ids are not used again
   */
  public static Termbase of(List<Suggestion> suggestions, Termbase known) {
    List<Concept> concepts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    known.concepts().forEach(concept -> ids.add(concept.id()));
    for (Suggestion suggestion : suggestions) {
      List<Term> terms = new ArrayList<>();
      terms.add(term(suggestion.language(), suggestion.term()));
      suggestion.renderings().forEach((code, found) -> terms.add(term(code, found)));
      concepts.add(
          new Concept(
              id(suggestion, ids),
              ConceptKind.TERM,
              "",
              "",
              suggestion.example(),
              terms,
              List.of()));
    }
    return Termbase.of(concepts);
  }

  private static Term term(String language, Suggestion.Found found) {
    return new Term(
        found.text(),
        language,
        AdministrativeStatus.ADMITTED,
        Scope.EVERYWHERE,
        null,
        Capitals.FREE,
        "",
        "",
        found.count());
  }

  private static String id(Suggestion suggestion, Set<String> taken) {
    String name = suggestion.renderings().getOrDefault(ENGLISH, suggestion.term()).text();
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String kebab = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String id = kebab;
    for (int more = 2; !taken.add(id); more++) {
      id = kebab + "-" + more;
    }
    return id;
  }
}

package org.resolint.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.resolint.glossary.AdministrativeStatus;
import org.resolint.glossary.Concept;
import org.resolint.glossary.ConceptKind;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;

/**
 * French terms and a French text that nobody wrote. A term is a made-up word, alone or beside one
 * that the text uses, so that nearly every word of the text begins terms and few places hold one.
 * The same seed gives the same terms; a larger termbase begins with those of a smaller one.
 */
final class MadeUpTerms {
  private static final int SEED = 7;
  private static final int SYLLABLES = 4;
  private static final int LINE = 8;
  private static final int LINES = 3;

  private static final List<String> PARTS =
      List.of(
          "ba", "con", "dé", "fi", "gra", "lo", "mi", "nor", "pré", "qua", "ré", "sta", "té", "vi",
          "zo", "ment", "tion", "eur", "ité");

  private static final List<String> WORDS =
      List.of(
          "gardien",
          "phare",
          "rivage",
          "pilote",
          "capitaine",
          "navire",
          "équipage",
          "balise",
          "tempête",
          "coopération",
          "navigation",
          "résolution",
          "assemblée",
          "rapport",
          "conseil",
          "développement",
          "mesures",
          "nationales",
          "régionales",
          "maritime",
          "côtier",
          "durable",
          "protection",
          "renforcement",
          "échange",
          "données",
          "principes",
          "adoptés",
          "région",
          "membres",
          "travaux",
          "comité",
          "session",
          "programme",
          "participation",
          "population");

  private static final List<String> LINKS =
      List.of("le", "la", "les", "des", "du", "de", "et", "dans", "pour", "par", "aux", "sur");

  private MadeUpTerms() {}

  static Termbase termbase(int size) {
    Random random = new Random(SEED);
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < size) {
      String made = word(random);
      String known = WORDS.get(random.nextInt(WORDS.size()));
      texts.add(
          switch (random.nextInt(3)) {
            case 0 -> made;
            case 1 -> known + " " + made;
            default -> made + " " + known;
          });
    }
    List<Concept> concepts = new ArrayList<>(size);
    for (String text : texts) {
      Term term = Term.of("fr", text, AdministrativeStatus.DEPRECATED);
      concepts.add(Concept.of("c" + concepts.size(), ConceptKind.TERM, List.of(term)));
    }
    return Termbase.of(concepts);
  }

  /** Sentences of the usual words; one in two has one of the first hundred terms. */
  static String text(int sentences) {
    Random random = new Random(SEED);
    List<Concept> concepts = List.copyOf(termbase(100).concepts());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      for (int j = 0; j < LINES; j++) {
        text.append(clause(random, LINE)).append('\n');
      }
      if (i % 2 == 0) {
        text.append(concepts.get(random.nextInt(concepts.size())).terms().get(0).text());
      }
      text.append(".\n");
    }
    return text.toString();
  }

  /** The usual words, as many as asked for, with a space between. */
  static String clause(Random random, int words) {
    StringJoiner clause = new StringJoiner(" ");
    for (int i = 0; i < words; i++) {
      List<String> from = i % 2 == 0 ? LINKS : WORDS;
      clause.add(from.get(random.nextInt(from.size())));
    }
    return clause.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      word.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return word.toString();
  }
}

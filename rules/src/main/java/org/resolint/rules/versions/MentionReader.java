package org.resolint.rules.versions;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.analysis.TermHit;

/** Gathers the concepts that paragraphs name. Safe for use by many threads. */
final class MentionReader {
  /** Two ideographs are a word. */
  private static final int SHORTEST_HAN = 4;

  private final TermFinder finder;
  private final Map<String, Allowances> allowances = new ConcurrentHashMap<>();

  MentionReader(TermFinder finder) {
    this.finder = finder;
  }

  /**
   * The concepts of a paragraph. In English, which others are compared with, they are those that
   * terms name; in other languages, any that the words may stand for.
   *
   * @param text its text
   * @param found the terms found in it, in order
   * @param overlapped those that start within one of these
   * @param language the ISO 639-1 code of its language
   */
  TermMentions read(String text, List<TermHit> found, List<TermHit> overlapped, String language) {
    Set<String> present = new HashSet<>();
    BitSet taken = new BitSet();
    for (List<TermHit> hits : List.of(found, overlapped)) {
      for (TermHit hit : hits) {
        TermOccurrence occurrence = hit.occurrence();
        occurrence.candidates().forEach(candidate -> present.add(candidate.concept().id()));
        present.addAll(finder.within(hit, language));
        if (hit.text().indexOf(' ') > 0) {
          taken.set(occurrence.start(), occurrence.end());
        }
      }
    }
    if (language.equals(Versions.ENGLISH)) {
      return TermMentions.of(found, present);
    }
    allowances
        .computeIfAbsent(language, code -> new Allowances(finder, StandIns.read(), code))
        .addConcepts(text, taken, present);
    return TermMentions.of(found.stream().filter(MentionReader::isWhole).toList(), present);
  }

  /** Whether a name is no short one, which may stand for several things. */
  private static boolean isWhole(TermHit hit) {
    String text = hit.text();
    return Character.isIdeographic(text.codePointAt(0))
        ? text.length() >= SHORTEST_HAN
        : text.indexOf(' ') > 0;
  }
}

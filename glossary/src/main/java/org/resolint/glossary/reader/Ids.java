package org.resolint.glossary.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resolint.glossary.Term;
import org.resolint.glossary.reader.Assembly.Placed;

/** Ids for concepts that come from formats which need none. */
final class Ids {

  private static final int LONGEST = 60;

  private Ids() {}

  /** An id that is not taken, made of the first term in English, or else of the first. */
  static String free(List<Placed<Term>> terms, Set<String> taken) {
    String text = "";
    for (Placed<Term> term : terms) {
      boolean english = term.value().language().equals("en");
      if (text.isEmpty() || english) {
        text = term.value().text();
      }
      if (english) {
        break;
      }
    }
    String id = of(text);
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + '-' + i;
    }
    return free;
  }

  /** An id made of a term, such as {@code human-rights}; empty if the term has no letter. */
  private static String of(String term) {
    String words =
        Characters.plain(term).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    String id = words.replaceAll("^-|-$", "");
    return id.length() <= LONGEST ? id : id.substring(0, id.offsetByCodePoints(0, LONGEST / 2));
  }
}

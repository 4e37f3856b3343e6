package org.resolint.rules.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Phrases with what is excepted from them. Immutable and thread-safe.
 *
 * @param phrases what to look for
 * @param except a match within one of these does not count
 */
record Phrases(List<Phrase> phrases, List<Phrase> except) {
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

  Phrases {
    phrases = List.copyOf(phrases);
    except = List.copyOf(except);
  }

  /** Where one of the phrases stands, in order; of those that overlap, the first and longest. */
  List<Hit> in(List<Region> passage) {
    List<Hit> hits = new ArrayList<>();
    passage.forEach(region -> hits.addAll(in(region)));
    return hits;
  }

  private List<Hit> in(Region region) {
    List<Hit> all = hits(phrases, region);
    List<Hit> exceptions = all.isEmpty() ? List.of() : hits(except, region);
    List<Hit> kept = new ArrayList<>();
    int taken = 0;
    int excepted = 0;
    int next = 0;
    for (Hit hit : all) {
      while (next < exceptions.size() && exceptions.get(next).start() <= hit.start()) {
        excepted = Math.max(excepted, exceptions.get(next++).end());
      }
      if (hit.start() >= taken && hit.end() > excepted) {
        kept.add(hit);
        taken = hit.end();
      }
    }
    return kept;
  }

  private static List<Hit> hits(List<Phrase> phrases, Region region) {
    List<Hit> hits = new ArrayList<>();
    phrases.forEach(phrase -> hits.addAll(phrase.in(region)));
    hits.sort(LONGEST_FIRST);
    return hits;
  }

  /** The number of groups that each of the phrases has at least. */
  int groups() {
    return phrases.stream().mapToInt(Phrase::groups).min().orElse(0);
  }
}

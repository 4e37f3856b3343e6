package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolint.core.engine.Diagnostic;

/** Counts what became of the planted faults. Not for use by many threads. */
final class Tally {
  private final Map<Kind, List<Outcome>> outcomes = new EnumMap<>(Kind.class);

  /**
   * What became of one fault.
   *
   * @param path the text
   * @param caught whether a fitting rule reports it there, or names the place as related
   * @param inPlace whether a fitting rule reports it there
   * @param extra what else the linter says now
   * @param excerpt the words about the fault
   */
  record Outcome(
      String path, boolean caught, boolean inPlace, List<Diagnostic> extra, String excerpt) {
    Outcome {
      extra = List.copyOf(extra);
    }
  }

  void add(Kind kind, Outcome outcome) {
    outcomes.computeIfAbsent(kind, key -> new ArrayList<>()).add(outcome);
  }

  int planted(Kind kind) {
    return outcomes.getOrDefault(kind, List.of()).size();
  }

  long caught(Kind kind) {
    return outcomes.getOrDefault(kind, List.of()).stream().filter(Outcome::caught).count();
  }

  /** A row for each kind that was planted, and one for all. */
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| fault | planted | caught | in its place | share | further findings |\n"
                + "|---|--:|--:|--:|--:|--:|\n");
    List<Outcome> all = new ArrayList<>();
    outcomes.forEach(
        (kind, some) -> {
          table.append(row(kind.words(), some));
          all.addAll(some);
        });
    return table.append(row("all", all)).toString();
  }

  private static String row(String name, List<Outcome> some) {
    long caught = some.stream().filter(Outcome::caught).count();
    long inPlace = some.stream().filter(Outcome::inPlace).count();
    int extra = some.stream().mapToInt(outcome -> outcome.extra().size()).sum();
    double share = some.isEmpty() ? 0 : 100.0 * caught / some.size();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f %% | %d |%n",
        name,
        some.size(),
        caught,
        inPlace,
        share,
        extra);
  }

  /** The faults that got away, and what was said besides, a line each. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    outcomes.forEach(
        (kind, some) -> {
          for (Outcome outcome : some) {
            if (!outcome.caught()) {
              remarks.add(
                  "missed " + kind.words() + ": " + outcome.path() + ": " + outcome.excerpt());
            }
            for (Diagnostic extra : outcome.extra()) {
              remarks.add(
                  "besides "
                      + kind.words()
                      + ": "
                      + outcome.path()
                      + ": "
                      + extra.rule()
                      + " "
                      + extra.message());
            }
          }
        });
    return remarks;
  }
}

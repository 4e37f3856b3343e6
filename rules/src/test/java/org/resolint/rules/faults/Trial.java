package org.resolint.rules.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Location;
import org.resolint.core.text.Span;

/** Plants one fault of each kind into copies of a text and sees what the linter says. */
final class Trial {
  private final Bench bench;
  private final Tally tally;

  Trial(Bench bench, Tally tally) {
    this.bench = bench;
    this.tally = tally;
  }

  /**
   * Tries kinds on a text, each in a copy of its own. Findings that the clean text gives too do not
   * count.
   */
  void run(Sample clean, List<Kind> kinds, Random random) {
    Optional<Ground> ground = bench.ground(clean);
    if (ground.isEmpty()) {
      return;
    }
    List<Diagnostic> before = bench.check(clean);
    for (Kind kind : kinds) {
      runOne(clean, kind, kind.planter().faults(ground.get(), random), before, random);
    }
  }

  /** Tries to swap a term in a text that need not be a resolution. */
  void runSwap(Sample clean, Random random) {
    List<Fault> faults = TermFaults.swapped(clean, random);
    if (!faults.isEmpty()) {
      runOne(clean, Kind.RENDERING_SWAPPED, faults, bench.check(clean), random);
    }
  }

  /** Tries to lose a noun of a text that need not be a resolution. */
  void runLoss(Sample clean, Random random) {
    runOne(clean, Kind.NOUN_LOST, NounFaults.lost(clean, random), bench.check(clean), random);
  }

  private void runOne(
      Sample clean, Kind kind, List<Fault> faults, List<Diagnostic> before, Random random) {
    if (!faults.isEmpty()) {
      run(clean, kind, faults.get(random.nextInt(faults.size())), before);
    }
  }

  private void run(Sample clean, Kind kind, Fault fault, List<Diagnostic> before) {
    Sample planted = clean.withText(fault.plant(clean.text()));
    List<Diagnostic> fresh = fresh(before, bench.check(planted), kind);
    List<Diagnostic> fitting =
        fresh.stream().filter(found -> kind.rules().contains(found.rule())).toList();
    boolean isCaught = fitting.stream().anyMatch(found -> isAt(found, fault.place()));
    boolean isInPlace =
        fitting.stream().anyMatch(found -> overlaps(found.start(), found.end(), fault.place()));
    List<Diagnostic> extra = fresh.stream().filter(found -> !fitting.contains(found)).toList();
    tally.add(
        kind, new Tally.Outcome(clean.path(), isCaught, isInPlace, extra, excerpt(planted, fault)));
  }

  /**
   * What the second list has and the first has not, wherever it stands, as far as it is an alarm or
   * of a fitting rule.
   */
  private static List<Diagnostic> fresh(
      List<Diagnostic> before, List<Diagnostic> after, Kind kind) {
    Map<String, Integer> known = new HashMap<>();
    before.forEach(found -> known.merge(key(found), 1, Integer::sum));
    List<Diagnostic> fresh = new ArrayList<>();
    for (Diagnostic found : after) {
      boolean isKnown = known.merge(key(found), -1, Integer::sum) >= 0;
      if (!isKnown && (Bench.counts(found) || kind.rules().contains(found.rule()))) {
        fresh.add(found);
      }
    }
    return fresh;
  }

  private static String key(Diagnostic found) {
    return found.rule() + " " + found.message() + " " + found.text();
  }

  private static boolean isAt(Diagnostic found, Span place) {
    return overlaps(found.start(), found.end(), place)
        || found.related().stream()
            .anyMatch(related -> overlaps(related.start(), related.end(), place));
  }

  private static boolean overlaps(Location start, Location end, Span place) {
    int after = Math.max(end.offset(), start.offset() + 1);
    return start.offset() < place.end() && place.start() < after;
  }

  private static String excerpt(Sample sample, Fault fault) {
    String text = sample.text();
    int from = Math.max(0, fault.place().start() - 40);
    int to = Math.min(text.length(), fault.place().end() + 40);
    return text.substring(from, to).replaceAll("\\s+", " ");
  }
}

package org.resolint.core.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentReport;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.LintReport.HeldBack;

/**
 * Findings that are known, by the documents they are in. Immutable.
 *
 * <p>A finding is known by document, rule and fingerprint; where several have the same, as many are
 * known as there were. Documents are named from the folder of the baseline.
 */
public final class Baseline {
  /** No finding is known. */
  public static final Baseline EMPTY = new Baseline(Map.of());

  private static final int LONGEST_TEXT = 60;

  private final TreeMap<String, List<KnownFinding>> documents;

  Baseline(Map<String, List<KnownFinding>> documents) {
    this.documents = new TreeMap<>();
    documents.forEach(
        (name, findings) -> {
          if (!findings.isEmpty()) {
            this.documents.put(name, findings.stream().sorted(KnownFinding.ORDER).toList());
          }
        });
  }

  /** The findings by document, both sorted. */
  Map<String, List<KnownFinding>> documents() {
    return documents;
  }

  /**
   * A report without what is known.
   *
   * @param names makes names from the folder of the baseline of the paths in the report
   */
  public LintReport holdBack(LintReport report, UnaryOperator<String> names) {
    List<DocumentReport> reports = new ArrayList<>();
    int held = 0;
    for (DocumentReport document : report.documents()) {
      Map<String, Integer> left = counts(names.apply(document.path()));
      List<Diagnostic> fresh = new ArrayList<>();
      for (Diagnostic diagnostic : document.diagnostics()) {
        if (left.merge(key(diagnostic), -1, Integer::sum) < 0) {
          fresh.add(diagnostic);
        }
      }
      held += document.diagnostics().size() - fresh.size();
      reports.add(new DocumentReport(document.path(), document.language(), fresh));
    }
    return new LintReport(
        reports,
        report.unreadable(),
        report.failures(),
        new HeldBack(report.heldBack().suppressed(), held),
        report.idle());
  }

  private Map<String, Integer> counts(String name) {
    Map<String, Integer> counts = new HashMap<>();
    for (KnownFinding known : documents.getOrDefault(name, List.of())) {
      counts.merge(key(known.rule(), known.fingerprint()), known.count(), Integer::sum);
    }
    return counts;
  }

  private static String key(Diagnostic diagnostic) {
    return key(diagnostic.rule(), diagnostic.fingerprint());
  }

  private static String key(String rule, String fingerprint) {
    return rule + " " + fingerprint;
  }

  /**
   * A baseline that knows all findings of a report, and of documents that are not in it what this
   * one knows.
   *
   * @param names makes names from the folder of the baseline of the paths in the report
   */
  public Baseline updated(LintReport report, UnaryOperator<String> names) {
    Map<String, List<KnownFinding>> all = new HashMap<>(documents);
    for (DocumentReport document : report.documents()) {
      all.put(names.apply(document.path()), List.copyOf(known(document)));
    }
    return new Baseline(all);
  }

  /**
   * This baseline without what a report no longer has, and without documents that are gone.
   *
   * @param names makes names from the folder of the baseline of the paths in the report
   * @param exists whether there is still a document of a name
   */
  public Baseline pruned(LintReport report, UnaryOperator<String> names, Predicate<String> exists) {
    Map<String, List<KnownFinding>> all = new HashMap<>(documents);
    all.keySet().removeIf(exists.negate());
    for (DocumentReport document : report.documents()) {
      Map<String, KnownFinding> there = new HashMap<>();
      known(document).forEach(each -> there.put(key(each.rule(), each.fingerprint()), each));
      List<KnownFinding> left = new ArrayList<>();
      for (KnownFinding each : all.getOrDefault(names.apply(document.path()), List.of())) {
        KnownFinding now = there.get(key(each.rule(), each.fingerprint()));
        if (now != null) {
          left.add(each.times(Math.min(each.count(), now.count())));
        }
      }
      all.put(names.apply(document.path()), left);
    }
    return new Baseline(all);
  }

  private static Collection<KnownFinding> known(DocumentReport document) {
    Map<String, KnownFinding> known = new LinkedHashMap<>();
    for (Diagnostic found : document.diagnostics()) {
      KnownFinding one =
          new KnownFinding(found.rule(), found.fingerprint(), 1, beginning(found.text()));
      known.merge(key(found), one, (before, more) -> before.times(before.count() + 1));
    }
    return known.values();
  }

  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_TEXT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)) + "\u2026";
  }

  /** The number of findings that are known. */
  public int size() {
    return documents.values().stream().flatMap(List::stream).mapToInt(KnownFinding::count).sum();
  }
}

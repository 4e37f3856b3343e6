package org.resolint.core.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resolint.core.engine.Suppression.Name;
import org.resolint.core.engine.Suppression.Origin;

/** Takes what is held back out of the reports of a run, and counts it. Not thread-safe. */
final class Suppressed {
  private final Set<String> judged = new TreeSet<>();
  private final Set<String> needed = new HashSet<>();
  private int count;

  /** How many findings were held back. */
  int count() {
    return count;
  }

  /** The places of what the configuration holds back where there was nothing. */
  List<String> idle() {
    return judged.stream().filter(place -> !needed.contains(place)).toList();
  }

  /** A report without what is held back in the document, and with what is said of that. */
  DocumentReport in(DocumentReport report, List<Suppression> suppressions) {
    if (suppressions.isEmpty()) {
      return report;
    }
    SuppressionIndex index = new SuppressionIndex(suppressions);
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (!index.holds(diagnostic)) {
        left.add(diagnostic);
      }
    }
    count += report.diagnostics().size() - left.size();
    for (Suppression each : suppressions) {
      judge(each, index, left);
    }
    left.sort(Diagnostic.ORDER);
    return new DocumentReport(report.path(), report.language(), left);
  }

  private void judge(Suppression suppression, SuppressionIndex index, List<Diagnostic> left) {
    List<Name> idle = suppression.names().stream().filter(name -> !index.isUsed(name)).toList();
    boolean allJudged = suppression.names().stream().allMatch(Name::judged);
    boolean whole = idle.size() == suppression.names().size() && allJudged;
    if (suppression.origin() == Origin.CONFIGURATION) {
      (whole ? judged : needed).add(suppression.place());
    } else if (whole) {
      suppression.unused().ifPresent(left::add);
    } else {
      idle.stream().filter(Name::judged).forEach(name -> name.unused().ifPresent(left::add));
    }
  }
}

package org.resolint.rules.concordance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports versions with another number of paragraphs than the rest. */
@RuleInfo(
    id = "concordance/paragraph-count",
    summary = "Language versions have different numbers of paragraphs",
    severity = Severity.ERROR,
    since = "0.1.0")
final class ParagraphCount extends ConcordanceRule<ParagraphCount.Counts> {

  /**
   * The numbers of paragraphs of the first level.
   *
   * @param preambular how many recitals
   * @param operative how many operative paragraphs
   */
  record Counts(int preambular, int operative) {}

  @Override
  Counts facts(RuleContext context) {
    Resolution resolution = context.resolution();
    return new Counts(resolution.recitals().size(), resolution.operativeParagraphs().size());
  }

  @Override
  void compareVersions(List<Collected<Version<Counts>>> versions, CollectionReport report) {
    compare("preambular", Counts::preambular, versions, report);
    compare("operative", Counts::operative, versions, report);
  }

  private static void compare(
      String part,
      ToIntFunction<Counts> count,
      List<Collected<Version<Counts>>> versions,
      CollectionReport report) {
    int usual = usual(count, versions);
    Collected<Version<Counts>> model =
        versions.stream()
            .filter(version -> count.applyAsInt(version.facts().facts()) == usual)
            .findFirst()
            .orElseThrow();
    for (Collected<Version<Counts>> version : versions) {
      int own = count.applyAsInt(version.facts().facts());
      if (own != usual) {
        String message =
            "There are %d %s paragraphs here, but %d in the %s version"
                .formatted(own, part, usual, name(model));
        report.report(
            version.path(),
            Finding.at(version.facts().anchor(), message),
            List.of(
                place(model, model.facts().anchor(), "%d %s paragraphs".formatted(usual, part))));
      }
    }
  }

  /** The commonest number; of several, the greatest, for a paragraph is sooner lost than added. */
  private static int usual(ToIntFunction<Counts> count, List<Collected<Version<Counts>>> versions) {
    Map<Integer, Integer> votes = new TreeMap<>();
    versions.forEach(
        version -> votes.merge(count.applyAsInt(version.facts().facts()), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Integer, Integer> vote) -> vote.getValue())
                .thenComparingInt(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}

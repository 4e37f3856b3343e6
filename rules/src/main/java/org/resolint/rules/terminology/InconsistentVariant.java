package org.resolint.rules.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.lexicon.WordTokenizer;

/** Reports the rarer of two writings of one word within one text. */
@RuleInfo(
    id = "terminology/inconsistent-variant",
    summary = "One word is written in two ways in one text",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentVariant implements Rule {
  private final Map<String, WordTokenizer> tokenizers = new ConcurrentHashMap<>();

  @Override
  public void check(RuleContext context) {
    Map<String, List<Writing>> words =
        Writings.of(
            context, tokenizers.computeIfAbsent(context.language(), WordTokenizer::forLanguage));
    for (List<Writing> writings : words.values()) {
      Map<String, List<Writing>> forms = new TreeMap<>();
      writings.forEach(
          writing -> forms.computeIfAbsent(writing.form(), form -> new ArrayList<>()).add(writing));
      if (forms.size() > 1) {
        report(List.copyOf(forms.values()), context);
      }
    }
  }

  private static void report(List<List<Writing>> forms, RuleContext context) {
    List<Writing> majority =
        forms.stream()
            .max(
                Comparator.<List<Writing>>comparingInt(List::size)
                    .thenComparing(writings -> -writings.get(0).span().start()))
            .orElseThrow();
    String usual = majority.get(0).form();
    for (List<Writing> writings : forms) {
      if (writings != majority) {
        for (Writing writing : writings) {
          String message =
              "'%s' is written '%s' elsewhere (%d against %d)"
                  .formatted(writing.form(), usual, writings.size(), majority.size());
          context.report(
              Finding.at(writing.span(), message)
                  .relatedTo(majority.get(0).span(), "'" + usual + "'"));
        }
      }
    }
  }
}

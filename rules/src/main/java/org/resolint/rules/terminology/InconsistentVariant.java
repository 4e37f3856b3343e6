package org.resolint.rules.terminology;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;

/** Reports the rarer of several writings of one word within one text. */
@RuleInfo(
    id = "terminology/inconsistent-variant",
    summary = "One word is written in two ways in one text",
    severity = Severity.INFO,
    since = "0.1.0")
final class InconsistentVariant implements Rule {
  private final Map<String, Writings> writings = new ConcurrentHashMap<>();

  @Override
  public void check(RuleContext context) {
    Writings known = writings.computeIfAbsent(context.language(), Writings::forLanguage);
    known.of(context).forEach(forms -> report(forms, context));
  }

  private static void report(Map<String, List<Span>> forms, RuleContext context) {
    Map.Entry<String, List<Span>> majority =
        forms.entrySet().stream()
            .max(
                Comparator.<Map.Entry<String, List<Span>>>comparingInt(
                        form -> form.getValue().size())
                    .thenComparing(form -> -form.getValue().get(0).start()))
            .orElseThrow();
    List<Span> most = majority.getValue();
    String usual = written(most.get(0), context);
    forms.forEach(
        (form, places) -> {
          for (Span place : form.equals(majority.getKey()) ? List.<Span>of() : places) {
            String message =
                "'%s' is written '%s' elsewhere (%s against %s)"
                    .formatted(written(place, context), usual, places.size(), most.size());
            context.report(Finding.at(place, message).relatedTo(most.get(0), "'" + usual + "'"));
          }
        });
  }

  private static String written(Span place, RuleContext context) {
    return DeprecatedTerm.oneLine(context.source().text(place));
  }
}

package org.resolint.rules.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;
import org.resolint.rules.text.Scope;
import org.resolint.rules.text.Wording;

/** Reports paragraphs that open with "Calls on" where the body writes "Calls upon". */
@RuleInfo(
    id = "drafting/calls-on",
    summary = "Paragraph opens with 'Calls on' instead of 'Calls upon'",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class CallsOn implements Rule {
  private static final Pattern CALLS_ON =
      Pattern.compile("^(?:\\p{L}+ ){0,2}?(?:[Cc]alls|[Cc]alling) (on)(?!\\p{L})");

  private final Scope scope;

  CallsOn(Wording wording) {
    this.scope = Scope.of(wording, "calls-on");
  }

  @Override
  public void check(RuleContext context) {
    boolean applies = context.language().equals("en") && scope.includes(context.resolution());
    if (!applies) {
      return;
    }
    for (OpenedParagraph opened : context.get(OpenedParagraph.ALL)) {
      Matcher matcher = CALLS_ON.matcher(opened.text());
      if (opened.opening() != null && matcher.find()) {
        int start = opened.textStart() + matcher.start(1);
        Span span = opened.paragraph().span(start, start + 2);
        context.report(
            Finding.at(span, "This body calls upon whom it addresses")
                .withFix(Fix.safe("Replace with 'upon'", new Edit(span, "upon"))));
      }
    }
  }
}

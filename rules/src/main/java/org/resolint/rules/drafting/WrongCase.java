package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import org.resolint.core.profile.Opening;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.text.OpenedParagraph;

/**
 * Reports an opening whose first letter has another case than its language and document give it.
 */
@RuleInfo(
    id = "drafting/wrong-case",
    summary = "Opening phrase begins with a letter of the wrong case",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class WrongCase implements Rule {
  private static final List<String> CAPITALS = List.of("en", "es", "fr");
  private static final String RUSSIAN = "ru";

  @Override
  public void check(RuleContext context) {
    boolean capital = CAPITALS.contains(context.language());
    if (!capital && !context.language().equals(RUSSIAN)) {
      return;
    }
    List<OpenedParagraph> opened =
        context.get(OpenedParagraph.ALL).stream()
            .filter(paragraph -> paragraph.opening() != null)
            .toList();
    List<OpenedParagraph> wrong =
        opened.stream().filter(paragraph -> isCapital(paragraph) != capital).toList();
    // Where most are wrong, the document has a style of its own.
    if (2 * wrong.size() <= opened.size()) {
      wrong.forEach(paragraph -> report(context, paragraph, capital));
    }
  }

  private static boolean isCapital(OpenedParagraph paragraph) {
    int start = paragraph.openingSpan().length() == 0 ? 0 : start(paragraph);
    return Character.isUpperCase(paragraph.paragraph().text().charAt(start));
  }

  private static int start(OpenedParagraph paragraph) {
    Opening opening = paragraph.opening();
    return opening == null ? 0 : opening.start();
  }

  private static void report(RuleContext context, OpenedParagraph paragraph, boolean capital) {
    int start = start(paragraph);
    String letter = paragraph.paragraph().text().substring(start, start + 1);
    String right = capital ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT);
    Span span = paragraph.paragraph().span(start, start + 1);
    String message =
        "Opening phrase begins with a " + (capital ? "small letter" : "capital letter");
    context.report(
        Finding.at(paragraph.openingSpan(), message)
            .withFix(Fix.safe("Change to '" + right + "'", new Edit(span, right))));
  }
}

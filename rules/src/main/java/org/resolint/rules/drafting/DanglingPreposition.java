package org.resolint.rules.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.text.Wording;

/** Reports an English preposition before a comma that opens no interruption. */
@RuleInfo(
    id = "drafting/dangling-preposition",
    summary = "Comma after a preposition where words seem to have dropped out",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class DanglingPreposition implements Rule {
  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(through|by|from|via|into|under|towards),\\s+");

  /**
   * A comma shortly before: "developed with, and later adopted by, the Union" shares its object.
   */
  private static final Pattern SHARED = Pattern.compile(",(?:\\s+[^\\s,;]+){0,7}\\s*$");

  private final Pattern opensInterruption =
      Wording.ofPack("drafting").pattern("interruption", "en");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en")) {
      return;
    }
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      Matcher matcher = PREPOSITION.matcher(paragraph.text());
      while (matcher.find()) {
        String rest = paragraph.text().substring(matcher.end());
        if (!sharesItsObject(paragraph.text(), matcher)
            && !opensInterruption.matcher(rest).find()) {
          report(context, paragraph, matcher);
        }
      }
    }
  }

  private static boolean sharesItsObject(String text, Matcher matcher) {
    // Nobody writes "and later through, the Union".
    return !matcher.group(1).equals("through")
        && SHARED.matcher(text.substring(0, matcher.start())).find();
  }

  private static void report(RuleContext context, Paragraph paragraph, Matcher matcher) {
    String preposition = matcher.group(1);
    Finding finding =
        Finding.at(
            paragraph.span(matcher.start(), matcher.start() + preposition.length() + 1),
            "Comma after '" + preposition + "' opens no interruption; words may have dropped out");
    context.report(relate(context, finding, preposition));
  }

  private static Finding relate(RuleContext context, Finding finding, String preposition) {
    Pattern model = Pattern.compile("\\b" + preposition + ", inter alia,");
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      Matcher matcher = model.matcher(paragraph.text());
      if (matcher.find()) {
        String what = "The same preposition with its interruption";
        return finding.relatedTo(paragraph.span(matcher.start(), matcher.end()), what);
      }
    }
    return finding;
  }
}

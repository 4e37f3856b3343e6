package org.resolint.rules.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.text.Wording;

/** Reports an English preposition before a comma that opens no interruption. */
@RuleInfo(
    id = "drafting/dangling-preposition",
    summary = "Comma after a preposition where words seem to have dropped out",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class DanglingPreposition implements Rule {
  /** Found by its comma, which is rarer than the letters of prepositions. */
  private static final SearchPattern PREPOSITION =
      SearchPattern.compile("(?<=(?<!\\p{L})(through|by|from|via|into|under|towards)),\\s+");

  /** How much of the text before or after a preposition tells what its comma is. */
  private static final int REACH = 300;

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
    Map<String, Optional<Span>> models = new HashMap<>();
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      for (MatchResult match : PREPOSITION.in(paragraph.content())) {
        String rest = part(paragraph.text(), match.end(), match.end() + REACH);
        if (!sharesItsObject(paragraph.text(), match) && !opensInterruption.matcher(rest).find()) {
          String preposition = match.group(1);
          Optional<Span> model =
              models.computeIfAbsent(preposition, word -> model(context.resolution(), word));
          report(context, paragraph, match, model);
        }
      }
    }
  }

  private static boolean sharesItsObject(String text, MatchResult match) {
    // Nobody writes "and later through, the Union".
    return !match.group(1).equals("through")
        && SHARED.matcher(part(text, match.start(1) - REACH, match.start(1))).find();
  }

  private static String part(String text, int from, int to) {
    return text.substring(Math.max(0, from), Math.min(text.length(), to));
  }

  private static void report(
      RuleContext context, Paragraph paragraph, MatchResult match, Optional<Span> model) {
    String preposition = match.group(1);
    Finding finding =
        Finding.at(
            paragraph.span(match.start(1), match.start() + 1),
            "Comma after '" + preposition + "' opens no interruption; words may have dropped out");
    String what = "The same preposition with its interruption";
    context.report(model.map(span -> finding.relatedTo(span, what)).orElse(finding));
  }

  /** Where the resolution has a preposition with its interruption. */
  private static Optional<Span> model(Resolution resolution, String preposition) {
    Pattern model = Pattern.compile("(?<!\\p{L})" + preposition + ", inter alia,");
    for (Paragraph paragraph : resolution.paragraphs()) {
      Matcher matcher = model.matcher(paragraph.text());
      if (matcher.find()) {
        return Optional.of(paragraph.span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }
}

package org.resolint.rules.citation;

import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.TextMatch;

/** Reports an article of the Charter of the United Nations with a small letter. */
@RuleInfo(
    id = "citation/article-case",
    summary = "Article of the Charter with a small letter",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class ArticleCase implements Rule {
  private static final SearchPattern ARTICLE =
      SearchPattern.compile(
          "(?<![\\p{L}\\p{N}])(article)(s?\\s\\d{1,3}(?!\\d)[^.;]{0,40}?\\sof\\sthe\\s"
              + "(?:United\\sNations\\s)?Charter(?=[^\\p{L}]*$|\\sof\\sthe\\sUnited\\sNations"
              + "|[^\\p{L}\\p{N}]+(?!of\\s)))");

  /** Another charter, to which "the Charter" may go back. */
  private static final SearchPattern OTHER =
      SearchPattern.compile("(?<!\\p{L})(?!Nations|The)\\p{Lu}\\p{L}+\\sCharter(?!\\p{L})");

  @Override
  public void check(RuleContext context) {
    if (!context.language().equals("en") || !TextMatch.all(OTHER, "Charter", context).isEmpty()) {
      return;
    }
    for (TextMatch match : TextMatch.all(ARTICLE, "Charter", context)) {
      String message = "An article of the Charter of the United Nations has a capital letter";
      context.report(match.replacing(1, "Article", message, Fix.Safety.SAFE));
    }
  }
}

package org.resolint.rules.drafting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.Pairs;
import org.resolint.rules.text.TextMatch;
import org.resolint.rules.text.Wording;

/** Reports articles, prepositions and conjunctions in a form that the next word does not allow. */
@RuleInfo(
    id = "drafting/word-form",
    summary = "Article, preposition or conjunction in a form that the next word does not allow",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
final class WordForm implements Rule {
  private static final String LIST = "word-form";
  private static final char ELISION = '’';

  /** Words with the form that each takes before what the pattern looks for. */
  private record Forms(Map<String, String> proper, SearchPattern pattern) {}

  private final Wording wording;
  private final Map<String, List<Forms>> forms = new ConcurrentHashMap<>();

  WordForm(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    for (Forms each : forms.computeIfAbsent(context.language(), this::forms)) {
      for (TextMatch match : TextMatch.all(each.pattern(), context)) {
        String proper = each.proper().getOrDefault(match.text(2), match.text(2));
        String next = match.text(3);
        boolean joins = proper.charAt(proper.length() - 1) == ELISION;
        String message = "'" + match.text(2) + "' becomes '" + proper + "' before '" + next + "'";
        String better = joins ? proper : proper + match.text(1).substring(match.text(2).length());
        context.report(match.replacing(1, better, message, Fix.Safety.SAFE));
      }
    }
  }

  private List<Forms> forms(String language) {
    return wording.list(LIST, language).stream().map(kind -> forms(kind, language)).toList();
  }

  private Forms forms(String kind, String language) {
    String list = LIST + "." + kind;
    Map<String, String> proper = Pairs.of(wording, list, language);
    String words = proper.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String before = wording.line(list + ".before", language).orElse("(?!)");
    return new Forms(
        proper,
        SearchPattern.compile(
            "(?<![\\p{L}\\p{N}'’/.-])((" + words + ")\\h)(?=(" + before + ")(?![\\p{L}\\p{N}]))"));
  }
}

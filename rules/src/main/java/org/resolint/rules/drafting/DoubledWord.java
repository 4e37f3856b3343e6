package org.resolint.rules.drafting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Characters;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.TextFact;
import org.resolint.rules.text.Wording;

/** Reports a word that stands twice in a row. */
@RuleInfo(
    id = "drafting/doubled-word",
    summary = "Word stands twice in a row",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class DoubledWord implements Rule {
  private static final String CHINESE = "zh";
  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’/-])(\\p{L}{2,})(\\s+)(\\p{L}{2,})(?![\\p{L}\\p{N}'’/-])");

  private static final TextFact<Boolean> MAY_REPEAT = TextFact.of(DoubledWord::mayRepeat);

  private final Wording wording = Wording.ofPack("drafting");

  @Override
  public void check(RuleContext context) {
    if (context.language().equals(CHINESE)) {
      return;
    }
    List<String> allowed = wording.list("doubled", context.language());
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      check(paragraph, allowed, context);
    }
    for (Footnote note : context.resolution().footnotes()) {
      check(note.body(), allowed, context);
    }
  }

  private static void check(Paragraph paragraph, List<String> allowed, RuleContext context) {
    if (!MAY_REPEAT.in(paragraph)) {
      return;
    }
    Matcher matcher = TWICE.matcher(paragraph.text());
    int from = 0;
    while (matcher.find(from)) {
      from = matcher.start(3);
      if (isDoubled(matcher.group(1), matcher.group(3), allowed)) {
        report(context, paragraph, matcher);
      }
    }
  }

  /** Whether some letters stand again behind what parts them from the next ones. */
  private static boolean mayRepeat(String text) {
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isLetter(c) && !Character.isSurrogate(c)) {
        continue;
      }
      if (i > end) {
        if (end > start && text.regionMatches(true, start, text, i, end - start)) {
          return true;
        }
        start = i;
      }
      end = i + 1;
    }
    return false;
  }

  private static boolean isDoubled(String first, String second, List<String> allowed) {
    // "Bora Bora" is a name; "The the" is a slip.
    boolean name = Character.isUpperCase(second.charAt(0));
    String word = first.toLowerCase(Locale.ROOT);
    return !name && word.equals(second.toLowerCase(Locale.ROOT)) && !allowed.contains(word);
  }

  private static void report(RuleContext context, Paragraph paragraph, Matcher matcher) {
    Edit edit = new Edit(paragraph.span(matcher.end(1), matcher.end(3)), "");
    context.report(
        Finding.at(
                paragraph.span(matcher.start(1), matcher.end(3)),
                "'" + matcher.group(3) + "' stands twice")
            .withFix(Fix.safe("Remove the second '" + matcher.group(3) + "'", edit)));
  }
}

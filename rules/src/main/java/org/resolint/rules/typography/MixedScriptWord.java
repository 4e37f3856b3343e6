package org.resolint.rules.typography;

import java.util.List;
import java.util.regex.Pattern;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.SearchPattern;
import org.resolint.core.text.Span;
import org.resolint.rules.analysis.LookAlikes;
import org.resolint.rules.spelling.Damage;
import org.resolint.rules.typography.Neighbours.Kind;

/** Reports a word in which letters of another script stand in for the ones they look like. */
@RuleInfo(
    id = "typography/mixed-script-word",
    summary = "Word that mixes Latin and Cyrillic letters",
    severity = Severity.ERROR,
    since = "0.1.0",
    fixable = true)
public final class MixedScriptWord implements Rule {
  private static final SearchPattern WORD =
      SearchPattern.compile(
          "(?=\\p{L}*[\\u0400-\\u052F])(?=\\p{L}*[A-Za-z\\u00C0-\\u024F])\\p{L}{2,}");

  /** A Roman numeral or the letter of a note that lost the mark or the space before it. */
  private static final Pattern NOTE = Pattern.compile("[\\u0400-\\u052F]+(?:[IVXL]+|[a-z])");

  private final Analysis<List<Damage>> damaged;

  MixedScriptWord(Analysis<List<Damage>> damaged) {
    this.damaged = damaged;
  }

  @Override
  public void check(RuleContext context) {
    for (Places.Place place : Places.of(WORD, MixedScriptWord::hasBoth, context)) {
      String word = place.text();
      if (NOTE.matcher(word).matches()) {
        continue;
      }
      if (place.start() > 0
          && Character.isLetter(place.paragraph().text().charAt(place.start() - 1))) {
        continue;
      }
      long cyrillic = word.chars().filter(c -> LookAlikes.isCyrillic((char) c)).count();
      boolean isCyrillic = cyrillic * 2 >= word.length();
      String mended = LookAlikes.mend(word, isCyrillic);
      if (!mended.isEmpty()) {
        String script = isCyrillic ? "Latin" : "Cyrillic";
        String title = "Replace the " + script + " letters";
        Edit edit = new Edit(place.span(), mended);
        // In languages with accents a Cyrillic letter may stand for an accented one, wrongly
        // decoded.
        boolean isSafe = isCyrillic || context.language().equals("en");
        if (!isSafe && isDecodedWrongly(place.span(), context)) {
          continue;
        }
        context.report(
            Finding.at(place.span(), "'" + word + "' has " + script + " letters in it")
                .withFix(isSafe ? Fix.safe(title, edit) : Fix.unsafe(title, edit)));
      }
    }
  }

  /** Whether another rule knows what letters the word had. */
  private boolean isDecodedWrongly(Span span, RuleContext context) {
    return context.get(damaged).stream()
        .anyMatch(
            damage -> damage.kind() == Damage.Kind.WRONG_DECODING && damage.span().equals(span));
  }

  private static boolean hasBoth(Neighbours text) {
    return text.has(Kind.LATIN, Kind.CYRILLIC)
        || text.has(Kind.CYRILLIC, Kind.LATIN)
        || text.has(Kind.LATIN, Kind.LETTER)
        || text.has(Kind.LETTER, Kind.LATIN);
  }
}

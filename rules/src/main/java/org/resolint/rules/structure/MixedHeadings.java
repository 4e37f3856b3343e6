package org.resolint.rules.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.model.Heading;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;

/** Reports a section heading whose numeral or letter does not follow the one before. */
@RuleInfo(
    id = "structure/mixed-headings",
    summary = "Numeral or letter of a section does not follow the one before",
    severity = Severity.INFO,
    since = "0.1.0")
final class MixedHeadings implements Rule {
  private static final Pattern NAMED = Pattern.compile("^\\s*([IVXL]+|[A-H])(?:\\.|\\s|$)");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I");

  @Override
  public void check(RuleContext context) {
    String roman = "";
    String letter = "";
    for (Heading heading : context.resolution().headings()) {
      Matcher named = NAMED.matcher(heading.paragraph().text());
      if (!named.find()) {
        continue;
      }
      String name = named.group(1);
      boolean follows = follows(roman, name, ROMAN) || follows(letter, name, LETTERS);
      if (!follows) {
        context.report(
            Finding.at(
                heading.paragraph().span(named.start(1), named.end(1)),
                "Section " + name + " does not follow the one before"));
        return;
      }
      roman = follows(roman, name, ROMAN) ? name : roman;
      letter = follows(letter, name, LETTERS) ? name : letter;
    }
  }

  /** Whether a name begins a series or is the next of it. */
  private static boolean follows(String before, String name, List<String> series) {
    int at = series.indexOf(name);
    return at == 0 || (at > 0 && series.get(at - 1).equals(before));
  }
}

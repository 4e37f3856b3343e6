package org.resolint.rules.typography;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolint.core.analysis.RunningText;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

/** Reports characters that nobody sees and every search stumbles over. */
@RuleInfo(
    id = "typography/invisible-character",
    summary = "Invisible or undecodable character in the text",
    severity = Severity.WARNING,
    since = "0.1.0",
    fixable = true)
public final class InvisibleCharacter implements Rule {
  private static final String ALWAYS =
      "\\u00AD\\u200B\\u2060\\uFEFF\\uFFFD\\u0000-\\u0008\\u000E-\\u001F\\u007F";
  private static final String DIRECTION = "\\u200C-\\u200F\\u202A-\\u202E\\u2066-\\u2069";
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[" + ALWAYS + "]+");
  private static final Pattern LEFT_TO_RIGHT = Pattern.compile("[" + ALWAYS + DIRECTION + "]+");

  @Override
  public void check(RuleContext context) {
    // Arabic needs marks of direction and joining.
    Pattern pattern = context.language().equals("ar") ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    for (Paragraph paragraph : context.get(RunningText.ANALYSIS)) {
      Span span = paragraph.span();
      if (!mayHold(context.source().text(), span)) {
        continue;
      }
      Matcher matcher = pattern.matcher(context.source().text(span));
      while (matcher.find()) {
        int start = span.start() + matcher.start();
        report(matcher.group(), new Span(start, start + matcher.group().length()), context);
      }
    }
  }

  /** Whether a character is neither white space nor of the alphabets, which few texts have. */
  private static boolean mayHold(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007F') {
        continue;
      }
      boolean control = c < ' ' && !(c >= '\t' && c <= '\r');
      boolean formatting = c >= '\u200B' && c <= '\u206F' && (c < '\u2010' || c > '\u2027');
      if (control || formatting || c == '\u007F' || c == '\u00AD' || c >= '\uFEFF') {
        return true;
      }
    }
    return false;
  }

  private static void report(String run, Span place, RuleContext context) {
    char c = run.charAt(0);
    if (run.indexOf('\uFFFD') >= 0) {
      context.report(Finding.at(place, "A character was lost in decoding (U+FFFD)"));
      return;
    }
    String message =
        String.format(Locale.ROOT, "Invisible character U+%04X (%s)", (int) c, name(c));
    context.report(
        Finding.at(place, message).withFix(Fix.safe("Remove the character", new Edit(place, ""))));
  }

  private static String name(char c) {
    String name = Character.getName(c);
    return name == null ? "unnamed" : name.toLowerCase(Locale.ROOT);
  }
}

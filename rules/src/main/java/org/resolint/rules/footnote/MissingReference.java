package org.resolint.rules.footnote;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;

/** Reports a footnote that no mark in the text calls. */
@RuleInfo(
    id = "footnote/missing-reference",
    summary = "No mark in the text calls the footnote",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class MissingReference implements Rule {
  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    Set<String> called =
        Notes.references(resolution).stream()
            .map(FootnoteReference::marker)
            .collect(Collectors.toUnmodifiableSet());
    int lowest = called.stream().mapToInt(Notes::number).filter(n -> n > 0).min().orElse(1);
    for (Footnote note : resolution.footnotes()) {
      int number = Notes.number(note.marker());
      // In a volume of resolutions, the page may begin with a note of the one before.
      boolean ofAnother = number > 1 && number < lowest;
      boolean missing = !called.contains(note.marker()) && !ofAnother && isNote(note);
      if (missing && !mayBeCalled(resolution, note.marker())) {
        context.report(
            Finding.at(note.span(), "No mark in the text calls footnote " + note.marker()));
      }
    }
  }

  private static boolean isNote(Footnote note) {
    String text = note.body().text();
    return !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
  }

  /** Whether the marker stands in the text as a plain number that may be its mark ("Jordan, 5"). */
  private static boolean mayBeCalled(Resolution resolution, String marker) {
    if (Notes.number(marker) == 0) {
      return false;
    }
    Pattern mark =
        Pattern.compile(
            "[\\p{L},;.)”\"]"
                + marker
                + "(?=[\\s,;.]|$)"
                + "|[,;)”\"]\\s"
                + marker
                + "(?=\\s(?!\\p{Lu})|[,;.]|$)");
    return resolution.paragraphs().stream()
        .anyMatch(paragraph -> mark.matcher(paragraph.text()).find());
  }
}

package org.resolint.rules.footnote;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolint.core.model.Resolution;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.SearchPattern;
import org.resolint.rules.text.Wording;

/** Reports a footnote that no mark in the text calls. */
@RuleInfo(
    id = "footnote/missing-reference",
    summary = "No mark in the text calls the footnote",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class MissingReference implements Rule {
  private static final SearchPattern PLAIN_NUMBER =
      SearchPattern.compile(
          "(?<=[\\p{L},;.)”\"])\\d++(?=[\\s,;.]|$)|(?<=[,;)”\"]\\s)\\d++(?=\\s(?!\\p{Lu})|[,;.]|$)");

  private final Wording wording = Wording.ofPack("footnote");

  @Override
  public void check(RuleContext context) {
    Resolution resolution = context.resolution();
    Set<String> called =
        Notes.references(resolution).stream()
            .map(FootnoteReference::marker)
            .collect(Collectors.toUnmodifiableSet());
    int lowest = called.stream().mapToInt(Notes::number).filter(n -> n > 0).min().orElse(1);
    Set<String> numbers = null;
    for (Footnote note : resolution.footnotes()) {
      int number = Notes.number(note.marker());
      // In a volume of resolutions, the page may begin with a note of the one before.
      boolean ofAnother = number > 1 && number < lowest;
      if (called.contains(note.marker()) || ofAnother || !isNote(note)) {
        continue;
      }
      numbers = numbers == null ? plainNumbers(context) : numbers;
      if (number == 0 || !numbers.contains(note.marker())) {
        context.report(
            Finding.at(note.span(), "No mark in the text calls footnote " + note.marker()));
      }
    }
  }

  private static boolean isNote(Footnote note) {
    String text = note.body().text();
    return !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
  }

  /** The plain numbers in the text that may be marks ("Jordan, 5", "the report 5 of"). */
  private Set<String> plainNumbers(RuleContext context) {
    LooseMarks loose = new LooseMarks(wording.list("numbered", context.language()));
    Set<String> numbers = new HashSet<>();
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      PLAIN_NUMBER.in(paragraph.content()).forEach(number -> numbers.add(number.group()));
      numbers.addAll(loose.in(paragraph, context));
    }
    return numbers;
  }
}

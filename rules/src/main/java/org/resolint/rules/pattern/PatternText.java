package org.resolint.rules.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolint.core.rule.RuleInfo;

/**
 * What a rule's author says of it.
 *
 * @param place where the rule stands: {@code file:line:column}
 * @param message the message as written
 * @param note why it matters, in Markdown
 * @param link where more is said
 * @param examples what the rule does with texts
 */
record PatternText(
    String place,
    String message,
    Optional<String> note,
    Optional<String> link,
    List<PatternExample> examples) {
  PatternText {
    examples = List.copyOf(examples);
  }

  /** The page of the rule, in Markdown. */
  String page(RuleInfo info) {
    StringBuilder page = new StringBuilder("# " + info.id() + "\n\n" + info.summary() + ".\n");
    if (!info.summary().equals(message)) {
      page.append("\nMessage: ").append(message).append('\n');
    }
    note.ifPresent(text -> page.append('\n').append(text.strip()).append('\n'));
    link.ifPresent(text -> page.append("\nSee <").append(text).append(">.\n"));
    String severity = info.severity().name().toLowerCase(Locale.ROOT);
    page.append("\nReports at ").append(severity).append(". Stands at ").append(place);
    page.append(".\n");
    examples.forEach(example -> append(example, page));
    return page.toString();
  }

  private static void append(PatternExample example, StringBuilder page) {
    page.append(example.isFlagged() ? "\nReported:\n" : "\nNot reported:\n");
    block(example.text().text(), page);
    example
        .fixed()
        .ifPresent(
            fixed -> {
              page.append("\nFixed:\n");
              block(fixed.text(), page);
            });
  }

  private static void block(String text, StringBuilder page) {
    page.append("\n```text\n").append(text.strip()).append("\n```\n");
  }
}

package org.resolint.rules.footnote;

import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.FootnoteReference;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.text.Wording;

/** Reports a footnote mark on the other side of a punctuation mark than its language has it. */
@RuleInfo(
    id = "footnote/mark-place",
    summary = "Footnote mark on the wrong side of a punctuation mark",
    severity = Severity.INFO,
    since = "0.1.0")
final class MarkPlace implements Rule {
  private static final String MARKS = ",;.";

  private final Wording wording;

  MarkPlace(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void check(RuleContext context) {
    String language = context.language();
    boolean after = wording.list("marks-after-punctuation", "all").contains(language);
    boolean before = wording.list("marks-before-punctuation", "all").contains(language);
    if (!after && !before) {
      return;
    }
    for (Paragraph paragraph : context.resolution().paragraphs()) {
      for (FootnoteReference mark : paragraph.references()) {
        boolean raised = mark.form() == FootnoteReference.Form.SUPERSCRIPT;
        if (raised && isMisplaced(paragraph.text(), mark.position(), after)) {
          String side = after ? "after" : "before";
          context.report(
              Finding.at(mark.source(), "Footnote marks stand " + side + " the punctuation mark"));
        }
      }
    }
  }

  private static boolean isMisplaced(String text, int position, boolean after) {
    boolean follows = position > 0 && MARKS.indexOf(text.charAt(position - 1)) >= 0;
    boolean precedes = position < text.length() && MARKS.indexOf(text.charAt(position)) >= 0;
    return after ? precedes && !follows : follows && !precedes;
  }
}

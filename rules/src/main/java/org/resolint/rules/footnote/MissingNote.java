package org.resolint.rules.footnote;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Footnote;
import org.resolint.core.text.FootnoteReference;

/** Reports a mark in the text that calls no footnote, where there are footnotes at all. */
@RuleInfo(
    id = "footnote/missing-note",
    summary = "Mark in the text calls a footnote that is not there",
    severity = Severity.WARNING,
    since = "0.1.0")
public final class MissingNote implements Rule {
  @Override
  public void check(RuleContext context) {
    List<Footnote> notes = context.manuscript().footnotes();
    if (notes.isEmpty()) {
      return;
    }
    Set<String> known =
        notes.stream().map(Footnote::marker).collect(Collectors.toUnmodifiableSet());
    for (FootnoteReference reference : Notes.references(context.resolution())) {
      if (!known.contains(reference.marker())) {
        context.report(
            Finding.at(
                reference.source(),
                "Mark " + reference.marker() + " calls a footnote that is not there"));
      }
    }
  }
}

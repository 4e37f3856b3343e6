package org.resolint.rules.concordance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.FootnoteReference;
import org.resolint.rules.concordance.Mentions.Mention;

/** Reports footnotes that the text of one version calls and that of another does not. */
@RuleInfo(
    id = "concordance/footnote-references",
    summary = "Language versions call different footnotes",
    severity = Severity.WARNING,
    since = "0.1.0")
final class FootnoteReferences extends MentionRule {

  @Override
  Mentions facts(RuleContext context) {
    List<Passage> passages = Passage.ofBody(context.resolution());
    Map<String, Mention> mentions = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (FootnoteReference reference : passage.paragraph().references()) {
        mentions.putIfAbsent(reference.marker(), new Mention(passage.id(), reference.source()));
      }
    }
    return new Mentions(mentions, Mentions.places(passages), Map.of());
  }

  /** A version without a single reference has lost them all on the way, or never had any. */
  @Override
  boolean isMissing(String thing, Mentions version, Mentions model) {
    return !version.places().isEmpty();
  }

  @Override
  String named(String thing) {
    return "The reference to footnote " + thing;
  }
}

package org.resolint.rules.concordance;

import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports footnotes that the text of one version calls and that of another does not. */
@RuleInfo(
    id = "concordance/footnote-references",
    summary = "Language versions call different footnotes",
    severity = Severity.WARNING,
    since = "0.1.0")
final class FootnoteReferences extends MentionRule {

  FootnoteReferences(VersionReader reader) {
    super(reader, Aspect.FOOTNOTE);
  }

  /** A version without a single reference has lost them all on the way, or never had any. */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    return !versions.mentions(version, Aspect.FOOTNOTE).isEmpty();
  }

  @Override
  String named(String thing) {
    return "The reference to footnote " + thing;
  }
}

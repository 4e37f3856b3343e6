package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.concordance.MentionRule.Place;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports paragraphs that deny nothing where another version does. */
@RuleInfo(
    id = "concordance/negation",
    summary = "Negation of one language version is missing in another",
    severity = Severity.INFO,
    since = "0.1.0")
final class Negation extends MentionRule {

  Negation(VersionReader reader) {
    super(reader, Aspect.NEGATION);
  }

  @Override
  List<Versions> scopes(Versions versions) {
    return versions.paragraphs();
  }

  /** Languages deny by other words too: "without", "fails to", "unable". */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    PassageFacts passage = model.row().in(version);
    return passage != null && passage.mentions(Aspect.NEGATIVE).isEmpty();
  }

  @Override
  String named(String thing) {
    return "The negation";
  }
}

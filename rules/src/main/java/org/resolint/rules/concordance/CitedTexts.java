package org.resolint.rules.concordance;

import java.util.HashSet;
import java.util.Set;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.rules.alignment.Figures;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.Versions;

/** Reports resolutions, decisions and documents that one version cites and another does not. */
@RuleInfo(
    id = "concordance/citations",
    summary = "Language versions cite different texts",
    severity = Severity.ERROR,
    since = "0.1.0")
final class CitedTexts extends MentionRule {

  CitedTexts(VersionReader reader) {
    super(reader, Aspect.CITATION);
  }

  /** A number that stands in the text after all was only not recognised as a citation. */
  @Override
  boolean isMissing(String thing, int version, Place model, Versions versions) {
    Set<String> figures = new HashSet<>();
    for (Row row : versions.rows()) {
      PassageFacts passage = row.in(version);
      if (passage != null) {
        figures.addAll(passage.sketch().figures());
      }
    }
    return !figures.containsAll(Figures.in(thing));
  }

  @Override
  String named(String thing) {
    return "The citation of '" + thing + "'";
  }
}

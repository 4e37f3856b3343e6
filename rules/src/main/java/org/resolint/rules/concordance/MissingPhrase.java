package org.resolint.rules.concordance;

import java.util.List;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Span;
import org.resolint.rules.alignment.Part;
import org.resolint.rules.versions.Aspect;
import org.resolint.rules.versions.PassageFacts;
import org.resolint.rules.versions.PhraseData;
import org.resolint.rules.versions.Row;
import org.resolint.rules.versions.VersionReader;
import org.resolint.rules.versions.VersionRule;
import org.resolint.rules.versions.Versions;

/** Reports English paragraphs without the "inter alia" that another version has. */
@RuleInfo(
    id = "concordance/missing-phrase",
    summary = "English version lacks the 'inter alia' of another version",
    severity = Severity.INFO,
    since = "0.1.0",
    fixable = true)
final class MissingPhrase extends VersionRule {
  private final PhraseData data;

  MissingPhrase(VersionReader reader, PhraseData data) {
    super(reader);
    this.data = data;
  }

  @Override
  protected void compareVersions(Versions versions, CollectionReport report) {
    if (!versions.language(0).equals(Versions.ENGLISH)) {
      return;
    }
    for (Row row : versions.rows()) {
      PassageFacts english = row.in(0);
      if (english != null
          && english.sketch().part() != Part.FOOTNOTE
          && english.first(Aspect.PHRASE).isEmpty()) {
        compare(row, english, versions, report);
      }
    }
  }

  private void compare(Row row, PassageFacts english, Versions versions, CollectionReport report) {
    for (int version = 1; version < versions.size(); version++) {
      PassageFacts there = row.in(version);
      if (there != null && there.first(Aspect.PHRASE).isPresent()) {
        Span place = there.first(Aspect.PHRASE).get().span();
        String message =
            "'inter alia' is missing here: the %s version has it".formatted(versions.name(version));
        report.report(
            versions.path(0),
            finding(english, message),
            List.of(versions.place(version, place, row.sketch().name())));
        return;
      }
    }
  }

  private Finding finding(PassageFacts here, String message) {
    return here.first(Aspect.GAP)
        .map(gap -> Finding.at(gap.span(), message).withFix(insertion(gap.span().end())))
        .orElseGet(() -> Finding.at(here.openingSpan(), message));
  }

  private Fix insertion(int place) {
    return Fix.unsafe(
        "Insert 'inter alia'", new Edit(new Span(place, place), " " + data.insertion()));
  }
}

package org.resolint.rules.faults;

import java.util.List;
import java.util.Optional;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Severity;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;
import org.resolint.rules.StandardRules;

/** The linter as it is shipped, for texts that are strings. */
final class Bench {
  private final LanguageProfiles profiles = new LanguageProfiles();
  private final DocumentReader reader = new DocumentReader(profiles);
  private final ResolutionParser parser = new ResolutionParser(profiles);
  private final Linter linter =
      new Linter(
          Registry.of(StandardRules.packs()), Settings.DEFAULT, profiles, Calendars.shipped());

  /** Everything found, infos too. */
  List<Diagnostic> check(Sample sample) {
    DocumentInput input =
        new DocumentInput() {
          @Override
          public String path() {
            return sample.path();
          }

          @Override
          public Manuscript read() {
            return manuscript(sample);
          }
        };
    LintReport report = linter.lint(List.of(input), 1, path -> {});
    if (!report.failures().isEmpty()) {
      throw new AssertionError(report.failures());
    }
    return report.documents().get(0).diagnostics();
  }

  /** What is there to plant a fault in; empty if the text is no whole resolution. */
  Optional<Ground> ground(Sample sample) {
    Manuscript manuscript = manuscript(sample);
    List<Resolution> found = parser.parse(manuscript);
    boolean isWhole =
        found.size() == 1
            && found.get(0).enacting() != null
            && !found.get(0).recitals().isEmpty()
            && !found.get(0).operativeParagraphs().isEmpty();
    return isWhole
        ? Optional.of(
            new Ground(
                sample,
                found.get(0),
                profiles.forLanguage(sample.language()),
                Phrasebook.of(sample.language())))
        : Optional.empty();
  }

  /** Whether a finding counts: an info is no alarm. */
  static boolean counts(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.INFO;
  }

  private Manuscript manuscript(Sample sample) {
    return reader.read(Source.of(sample.path(), sample.text()), Optional.of(sample.language()));
  }
}

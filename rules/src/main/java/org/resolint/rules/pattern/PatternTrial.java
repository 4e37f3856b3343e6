package org.resolint.rules.pattern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.DocumentInput;
import org.resolint.core.engine.FixApplier;
import org.resolint.core.engine.LintReport;
import org.resolint.core.engine.Linter;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.Settings;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RulePack;
import org.resolint.core.text.Manuscript;

/** Tries rules on their examples, the whole way from bytes to findings. */
public final class PatternTrial {
  private static final String NAME = "example.md";
  private static final int ROUNDS = 10;

  private final LanguageProfiles profiles = new LanguageProfiles();

  /**
   * The examples that do not hold.
   *
   * @return a line for each: {@code file:line:column: what is wrong}
   */
  public List<String> failures(PatternRule rule) {
    Registry registry =
        Registry.of(List.of(new RulePack(PatternFile.PACK, List.of(rule), List.of())));
    Linter linter = new Linter(registry, Settings.DEFAULT, profiles, Calendars.shipped());
    List<String> failures = new ArrayList<>();
    for (PatternExample example : rule.examples()) {
      failure(example, linter)
          .ifPresent(
              problem ->
                  failures.add(example.text().place() + ": " + rule.info().id() + ": " + problem));
    }
    return failures;
  }

  private Optional<String> failure(PatternExample example, Linter linter) {
    String text = example.text().text();
    LintReport report = lint(linter, text, example.language());
    if (!report.failures().isEmpty()) {
      return Optional.of("the rule breaks: " + report.failures().get(0).cause());
    }
    List<Diagnostic> found = report.documents().get(0).diagnostics();
    List<String> words = found.stream().map(Diagnostic::text).toList();
    if (!example.isFlagged()) {
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of("expected nothing, found " + quoted(words));
    }
    if (found.isEmpty()) {
      return Optional.of("expected a finding, found nothing");
    }
    if (!example.finds().isEmpty() && !example.finds().equals(words)) {
      return Optional.of("expected " + quoted(example.finds()) + ", found " + quoted(words));
    }
    if (example.fixed().isEmpty()) {
      return Optional.empty();
    }
    String expected = example.fixed().get().text().strip();
    String fixed = fixed(linter, example).strip();
    return fixed.equals(expected)
        ? Optional.empty()
        : Optional.of("expected it fixed as '" + expected + "', found '" + fixed + "'");
  }

  /** The text once all fixes are made, round after round. */
  private String fixed(Linter linter, PatternExample example) {
    String text = example.text().text();
    for (int round = 0; round < ROUNDS; round++) {
      LintReport report = lint(linter, text, example.language());
      List<Fix> fixes =
          report.documents().get(0).diagnostics().stream()
              .map(Diagnostic::fix)
              .filter(Objects::nonNull)
              .toList();
      String next = FixApplier.apply(text, fixes);
      if (next.equals(text)) {
        break;
      }
      text = next;
    }
    return text;
  }

  private LintReport lint(Linter linter, String text, String language) {
    DocumentInput input =
        new DocumentInput() {
          @Override
          public String path() {
            return NAME;
          }

          @Override
          public Manuscript read() throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new DocumentReader(profiles).read(NAME, bytes, Optional.of(language));
          }
        };
    return linter.lint(List.of(input), 1, path -> {});
  }

  private static String quoted(List<String> words) {
    return words.isEmpty() ? "nothing" : "'" + String.join("', '", words) + "'";
  }
}

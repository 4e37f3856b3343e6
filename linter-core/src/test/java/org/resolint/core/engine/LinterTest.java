package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Collected;
import org.resolint.core.rule.CollectionReport;
import org.resolint.core.rule.CollectionRule;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.Rule;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.Severity;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

class LinterTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  @RuleInfo(
      id = "test/long-paragraph",
      summary = "Long",
      severity = Severity.WARNING,
      since = "0.1.0")
  static final class LongParagraph implements Rule {
    @Override
    public void check(RuleContext context) {
      for (Paragraph paragraph : context.resolution().paragraphs()) {
        if (paragraph.text().length() > 30) {
          context.report(Finding.at(paragraph.span(), "Paragraph is long"));
        }
      }
    }
  }

  @RuleInfo(id = "test/broken", summary = "Breaks", severity = Severity.ERROR, since = "0.1.0")
  static final class Broken implements Rule {
    @Override
    public void check(RuleContext context) {
      throw new IllegalStateException("oops");
    }
  }

  @RuleInfo(
      id = "test/shorter-than-others",
      summary = "Shorter",
      severity = Severity.INFO,
      since = "0.1.0")
  static final class ShorterThanOthers implements CollectionRule<Integer> {
    @Override
    public Optional<Integer> collect(RuleContext context) {
      return Optional.of(context.resolution().paragraphs().size());
    }

    @Override
    public void compare(List<Collected<Integer>> resolutions, CollectionReport report) {
      int most = resolutions.stream().mapToInt(Collected::facts).max().orElse(0);
      for (Collected<Integer> one : resolutions) {
        if (one.facts() < most) {
          report.report(one.path(), Finding.at(new Span(0, 3), "Fewer paragraphs"), List.of());
        }
      }
    }
  }

  private record Text(String path, String text) implements DocumentInput {
    @Override
    public Manuscript read() throws IOException {
      if (text.isEmpty()) {
        throw new IOException("nothing there");
      }
      return new DocumentReader(PROFILES).read(Source.of(path, text), Optional.of("en"));
    }
  }

  private static Linter linter(Settings settings) {
    RulePack pack =
        new RulePack(
            "test", List.of(new LongParagraph(), new Broken()), List.of(new ShorterThanOthers()));
    return new Linter(Registry.of(List.of(pack)), settings, PROFILES, Calendars.shipped());
  }

  private static List<DocumentInput> inputs() {
    List<DocumentInput> inputs = new ArrayList<>();
    for (int i = 9; i >= 0; i--) {
      inputs.add(
          new Text(
              "d" + i + ".txt",
              "A line that is rather long, number " + i + "\n\nshort\n".repeat(1 + i % 2)));
    }
    return inputs;
  }

  @Test
  void documentsComeSortedByPathWhateverTheThreads() {
    LintReport one = linter(Settings.DEFAULT).lint(inputs(), 1, path -> {});
    LintReport four = linter(Settings.DEFAULT).lint(inputs(), 4, path -> {});

    assertThat(one.documents()).extracting(DocumentReport::path).isSorted().hasSize(10);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void aBrokenRuleIsNamedAndTheOthersGoOn() {
    LintReport report = linter(Settings.DEFAULT).lint(List.of(inputs().get(0)), 1, path -> {});

    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).rule()).isEqualTo("test/broken");
    assertThat(report.failures().get(0).cause()).contains("oops").contains("LinterTest");
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void anUnreadableDocumentDoesNotStopTheRest() {
    List<DocumentInput> inputs = new ArrayList<>(inputs());
    inputs.add(new Text("missing.txt", ""));
    LintReport report = linter(Settings.DEFAULT).lint(inputs, 2, path -> {});

    assertThat(report.unreadable())
        .containsExactly(new UnreadableDocument("missing.txt", "nothing there"));
    assertThat(report.documents()).hasSize(10);
  }

  @Test
  void comparisonsReachTheDocumentTheyAreAbout() {
    LintReport report = linter(Settings.DEFAULT).lint(inputs(), 1, path -> {});

    assertThat(report.documents().get(0).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("test/shorter-than-others", "test/long-paragraph");
    assertThat(report.documents().get(0).diagnostics().get(0).text()).isEqualTo("A l");
  }

  @Test
  void settingsDecideWhatRunsAndHowMuchItMatters() {
    Settings off =
        new Settings(
            List.of(),
            List.of(),
            Map.of("test", Settings.Level.OFF, "test/long-paragraph", Settings.Level.ERROR));
    LintReport report = linter(off).lint(inputs(), 1, path -> {});
    assertThat(report.count(Severity.ERROR)).isEqualTo(10);
    assertThat(report.failures()).isEmpty();

    Settings selected = new Settings(List.of("test/shorter-than-others"), List.of(), Map.of());
    assertThat(linter(selected).lint(inputs(), 1, path -> {}).count(Severity.INFO)).isEqualTo(5);

    Settings ignored = new Settings(List.of(), List.of("test"), Map.of());
    assertThat(linter(ignored).lint(inputs(), 1, path -> {}).documents())
        .allSatisfy(document -> assertThat(document.diagnostics()).isEmpty());
  }

  @Test
  void fingerprintsSurviveWhatMovesAround() {
    Text before = new Text("d.txt", "A line that is rather long, indeed\n");
    Text after = new Text("d.txt", "12.\n\n\nA line that is rather long, indeed\n");

    assertThat(fingerprint(after)).isEqualTo(fingerprint(before));
  }

  private static String fingerprint(DocumentInput input) {
    Settings one = new Settings(List.of("test/long-paragraph"), List.of(), Map.of());
    LintReport report = linter(one).lint(List.of(input), 1, path -> {});
    return report.documents().get(0).diagnostics().get(0).fingerprint();
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    RulePack twice = RulePack.of("test", new Broken(), new Broken());

    assertThatThrownBy(() -> Registry.of(List.of(twice)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test/broken");
  }
}

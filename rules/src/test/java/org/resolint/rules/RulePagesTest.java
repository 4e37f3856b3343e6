package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.rules.RulePage.Document;
import org.resolint.rules.RulePage.Example;
import org.resolint.rules.RulePage.Mark;

/** Runs every example on the page of every rule, and checks that there are enough of them. */
class RulePagesTest {
  private final Registry registry = Registry.of(StandardRules.packs());

  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_page_says() {
    return registry.infos().stream()
        .map(info -> dynamicContainer(info.id(), examples(info).stream()));
  }

  @TestFactory
  Stream<DynamicNode> every_rule_has_an_identity_and_a_full_page() {
    return registry.infos().stream().map(info -> dynamicTest(info.id(), () -> checkRule(info)));
  }

  private List<DynamicNode> examples(RuleInfo info) {
    RuleTrial trial = new RuleTrial(registry, info.id());
    List<DynamicNode> tests = new ArrayList<>();
    for (Example example : page(info).map(RulePage::examples).orElse(List.of())) {
      String place = "line " + example.line();
      tests.add(dynamicTest(place, () -> checkFindings(trial, example)));
      if (example.isFixed()) {
        tests.add(dynamicTest(place + ", fixed", () -> checkFixes(trial, example)));
      }
    }
    return tests;
  }

  private static void checkFindings(RuleTrial trial, Example example) {
    List<List<Diagnostic>> found = trial.check(example.documents());
    for (int i = 0; i < example.documents().size(); i++) {
      Document document = example.documents().get(i);
      assertThat(found.get(i).stream().map(d -> RuleTrial.mark(d, document.text())).toList())
          .as("findings in the example on line %d, %s", example.line(), document.path())
          .containsExactlyInAnyOrderElementsOf(sorted(document.expected()));
    }
  }

  private static void checkFixes(RuleTrial trial, Example example) {
    for (int i = 0; i < example.documents().size(); i++) {
      Document document = example.documents().get(i);
      if (document.fixed().isEmpty()) {
        continue;
      }
      RulePage.Fixed fixed = document.fixed().get();
      Fix.Safety upTo = fixed.unsafe() ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
      assertThat(trial.fix(example.documents(), i, upTo))
          .as("the example on line %d once fixed", example.line())
          .isEqualTo(fixed.text());
    }
  }

  private void checkRule(RuleInfo info) {
    assertThat(info.id()).matches("[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*");
    assertThat(info.summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    assertThat(info.since()).matches("\\d+\\.\\d+\\.\\d+");
    Optional<RulePage> page = page(info);
    assertThat(page).as("the page beside the class of %s", info.id()).isPresent();
    List<Example> examples = page.orElseThrow().examples();
    assertThat(page.orElseThrow().title()).isEqualTo(info.id());
    assertThat(examples).as("flagged examples").anyMatch(Example::isFlagged);
    assertThat(examples).as("clean examples").anyMatch(example -> !example.isFlagged());
    assertThat(examples.stream().anyMatch(Example::isFixed))
        .as("whether the page shows fixes, as it should exactly where the rule offers them")
        .isEqualTo(info.fixable());
    for (Example example : examples) {
      example.documents().forEach(document -> checkMarks(document, example.line()));
    }
  }

  private static void checkMarks(Document document, int line) {
    for (Mark mark : document.expected()) {
      assertThat(mark.message())
          .as("the message of a mark in the example on line %d", line)
          .isNotBlank()
          .doesNotEndWith(".");
    }
  }

  private Optional<RulePage> page(RuleInfo info) {
    Class<?> type = registry.rule(info.id()).orElseThrow().getClass();
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(RulePage.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Mark> sorted(List<Mark> marks) {
    return marks.stream()
        .sorted(Comparator.comparingInt(Mark::line).thenComparingInt(Mark::start))
        .toList();
  }
}

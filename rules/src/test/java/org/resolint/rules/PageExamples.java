package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicNode;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.rules.RulePage.Document;
import org.resolint.rules.RulePage.Example;
import org.resolint.rules.RulePage.Mark;

/**
 * The examples on the pages of rules, as tests.
 *
 * @param registry the rules
 */
record PageExamples(Registry registry) {

  /** A test for each example of a rule, and one for each that is fixed. */
  List<DynamicNode> of(RuleInfo info) {
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

  /** The page of a rule, if it has one. */
  Optional<RulePage> page(RuleInfo info) {
    Class<?> type = registry().rule(info.id()).orElseThrow().getClass();
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

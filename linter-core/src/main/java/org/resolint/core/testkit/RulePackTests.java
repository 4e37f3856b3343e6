package org.resolint.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.resolint.core.engine.Diagnostic;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.Fix;
import org.resolint.core.rule.RuleInfo;
import org.resolint.core.rule.RulePack;
import org.resolint.core.rule.RulePage;
import org.resolint.core.testkit.ExamplePage.Document;
import org.resolint.core.testkit.ExamplePage.Example;
import org.resolint.core.testkit.ExamplePage.Mark;

/**
 * The tests that every rule pack has to pass: each rule has an identity and a page, the page shows
 * what the rule reports, what it leaves alone and what it fixes, and each example holds.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rules() {
 *   return RulePackTests.of(new ReedPack().pack());
 * }
 * }</pre>
 */
public final class RulePackTests {
  private static final String NAME = "[a-z]+(-[a-z]+)*";

  private final Registry registry;

  private RulePackTests(Registry registry) {
    this.registry = registry;
  }

  /** The tests of packs, for a method that is a {@code @TestFactory}. */
  public static Stream<DynamicNode> of(RulePack... packs) {
    Stream<DynamicNode> names =
        Stream.of(packs).map(pack -> dynamicTest(pack.name() + ": names", () -> checkNames(pack)));
    return Stream.concat(names, of(Registry.of(List.of(packs))));
  }

  /** The tests of rules: a container for each, with its identity and its examples. */
  public static Stream<DynamicNode> of(Registry registry) {
    RulePackTests tests = new RulePackTests(registry);
    return registry.infos().stream()
        .map(info -> dynamicContainer(info.id(), tests.tests(info).stream()));
  }

  private static void checkNames(RulePack pack) {
    assertTrue(pack.name().matches(NAME), () -> "'" + pack.name() + "' is no name of a pack");
    for (RuleInfo info : Registry.of(List.of(pack)).infos()) {
      assertTrue(
          info.id().startsWith(pack.name() + "/"),
          () -> info.id() + " does not begin with the name of its pack, " + pack.name());
    }
  }

  private List<DynamicNode> tests(RuleInfo info) {
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest("identity and page", () -> checkRule(info)));
    RuleTrial trial = new RuleTrial(registry, info.id());
    for (Example example : page(info).map(ExamplePage::examples).orElse(List.of())) {
      String place = "line " + example.line();
      tests.add(dynamicTest(place, () -> checkFindings(trial, example)));
      if (example.isFixed()) {
        tests.add(dynamicTest(place + ", fixed", () -> checkFixes(trial, example)));
      }
    }
    return tests;
  }

  private Optional<ExamplePage> page(RuleInfo info) {
    return registry.rule(info.id()).flatMap(RulePage::of).map(ExamplePage::read);
  }

  private static void checkFindings(RuleTrial trial, Example example) {
    List<List<Diagnostic>> found = trial.check(example.documents());
    for (int i = 0; i < example.documents().size(); i++) {
      Document document = example.documents().get(i);
      List<Mark> marks =
          found.get(i).stream().map(each -> RuleTrial.mark(each, document.text())).toList();
      assertEquals(
          lines(document.expected()),
          lines(marks),
          () -> "findings in the example on line " + example.line() + ", " + document.path() + ";");
    }
  }

  /** In lines, so that a difference is seen at a glance. */
  private static String lines(List<Mark> marks) {
    return marks.stream()
        .sorted(
            Comparator.comparingInt(Mark::line)
                .thenComparingInt(Mark::start)
                .thenComparing(Mark::message))
        .map(mark -> mark + "\n")
        .collect(Collectors.joining());
  }

  private static void checkFixes(RuleTrial trial, Example example) {
    for (int i = 0; i < example.documents().size(); i++) {
      Optional<ExamplePage.Fixed> fixed = example.documents().get(i).fixed();
      if (fixed.isPresent()) {
        Fix.Safety upTo = fixed.get().unsafe() ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        assertEquals(
            fixed.get().text(),
            trial.fix(example.documents(), i, upTo),
            () -> "the example on line " + example.line() + " once fixed");
      }
    }
  }

  private void checkRule(RuleInfo info) {
    assertTrue(info.id().matches(NAME + "/" + NAME), () -> "'" + info.id() + "' is no id");
    assertTrue(
        !info.summary().isBlank() && !info.summary().contains("\n"), "the summary is one line");
    assertFalse(info.summary().endsWith("."), "the summary has no final stop");
    assertTrue(info.since().matches("\\d+\\.\\d+\\.\\d+"), "'since' is a version");
    Optional<ExamplePage> page = page(info);
    assertTrue(page.isPresent(), "a page stands beside the class");
    List<Example> examples = page.orElseThrow().examples();
    assertEquals(info.id(), page.orElseThrow().title(), "the page's title is the id");
    assertTrue(examples.stream().anyMatch(Example::isFlagged), "an example is flagged");
    assertTrue(examples.stream().anyMatch(each -> !each.isFlagged()), "an example is clean");
    assertEquals(
        info.fixable(),
        examples.stream().anyMatch(Example::isFixed),
        "the page shows fixes where the rule offers them, and nowhere else");
    examples.forEach(RulePackTests::checkMessages);
  }

  private static void checkMessages(Example example) {
    for (Document document : example.documents()) {
      for (Mark mark : document.expected()) {
        assertTrue(
            !mark.message().isBlank() && !mark.message().endsWith("."),
            () ->
                "messages are sentences without a final stop; see the example on line "
                    + example.line());
      }
    }
  }
}

package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.engine.Registry;
import org.resolint.core.rule.RuleInfo;
import org.resolint.rules.RulePage.Document;
import org.resolint.rules.RulePage.Example;
import org.resolint.rules.RulePage.Mark;
import org.resolint.rules.grammar.GrammarPack;

/** Runs every example on the page of every rule, and checks that there are enough of them. */
class RulePagesTest {
  private final Registry registry = Registry.of(StandardRules.packs());
  private final PageExamples examples = new PageExamples(registry);

  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_page_says() {
    return registry.infos().stream()
        .filter(info -> !info.id().startsWith(GrammarPack.PREFIX)) // tried beside their engine
        .map(info -> dynamicContainer(info.id(), examples.of(info).stream()));
  }

  @TestFactory
  Stream<DynamicNode> every_rule_has_an_identity_and_a_full_page() {
    return registry.infos().stream().map(info -> dynamicTest(info.id(), () -> checkRule(info)));
  }

  private void checkRule(RuleInfo info) {
    assertThat(info.id()).matches("[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*");
    assertThat(info.summary()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    assertThat(info.since()).matches("\\d+\\.\\d+\\.\\d+");
    Optional<RulePage> page = examples.page(info);
    assertThat(page).as("the page beside the class of %s", info.id()).isPresent();
    List<Example> shown = page.orElseThrow().examples();
    assertThat(page.orElseThrow().title()).isEqualTo(info.id());
    assertThat(shown).as("flagged examples").anyMatch(Example::isFlagged);
    assertThat(shown).as("clean examples").anyMatch(example -> !example.isFlagged());
    assertThat(shown.stream().anyMatch(Example::isFixed))
        .as("whether the page shows fixes, as it should exactly where the rule offers them")
        .isEqualTo(info.fixable());
    for (Example example : shown) {
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
}

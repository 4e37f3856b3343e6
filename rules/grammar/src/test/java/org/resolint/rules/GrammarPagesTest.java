package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.testkit.RulePackTests;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.grammar.GrammarPack;

/** Runs the examples on the pages of the grammar rules, whose engine is in this module. */
class GrammarPagesTest {
  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_page_says() {
    return RulePackTests.of(GrammarPack.create(GrammarEngines.onClassPath()));
  }

  @Test
  void the_engine_is_found_on_the_class_path() {
    assertThat(GrammarEngines.onClassPath().find()).isPresent();
  }
}

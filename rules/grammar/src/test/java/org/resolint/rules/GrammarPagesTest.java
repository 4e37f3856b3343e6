package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.engine.Registry;
import org.resolint.rules.grammar.GrammarEngines;
import org.resolint.rules.grammar.GrammarPack;

/** Runs the examples on the pages of the grammar rules, whose engine is in this module. */
class GrammarPagesTest {
  private final Registry registry =
      Registry.of(List.of(GrammarPack.create(GrammarEngines.onClassPath())));

  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_page_says() {
    PageExamples examples = new PageExamples(registry);
    return registry.infos().stream()
        .map(info -> dynamicContainer(info.id(), examples.of(info).stream()));
  }

  @Test
  void the_engine_is_found_on_the_class_path() {
    assertThat(GrammarEngines.onClassPath().find()).isPresent();
  }
}

package org.resolint.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.rule.RulePack;
import org.resolint.core.testkit.RulePackTests;

/** Runs every example on the page of every rule, and checks that there are enough of them. */
class RulePagesTest {
  @TestFactory
  Stream<DynamicNode> every_rule_does_what_its_page_says() {
    return RulePackTests.of(
        StandardRules.packs().stream()
            .filter(pack -> !pack.name().equals("grammar")) // tried beside their engine
            .toArray(RulePack[]::new));
  }
}

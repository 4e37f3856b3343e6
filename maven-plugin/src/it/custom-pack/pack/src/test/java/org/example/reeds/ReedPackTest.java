package org.example.reeds;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.resolint.core.testkit.RulePackTests;

class ReedPackTest {
  @TestFactory
  Stream<DynamicNode> rules() {
    return RulePackTests.of(new ReedPack().pack());
  }
}

package org.resolint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.engine.Registry;
import org.resolint.core.engine.RuleIndex;
import org.resolint.core.rule.RuleInfo;

class RuleIndexTest {
  private final Registry annotated = Registry.of(StandardRules.packs());

  @Test
  void the_index_says_what_the_annotations_say() {
    Registry listed = Registry.of(StandardRules.packs(), StandardRules.index());
    assertThat(described(listed)).isEqualTo(described(annotated));
  }

  @Test
  void the_build_has_written_down_every_rule() {
    Registry listed = Registry.of(StandardRules.packs(), StandardRules.index());
    assertThat(listed.infos()).noneMatch(info -> Proxy.isProxyClass(info.getClass()));
  }

  @Test
  void identities_are_equal_where_their_rules_are() {
    RuleIndex index = RuleIndex.read(RuleIndex.pack(annotated));
    Registry one = Registry.of(StandardRules.packs(), index);
    Registry other = Registry.of(StandardRules.packs(), RuleIndex.read(RuleIndex.pack(annotated)));
    assertThat(one.infos()).isEqualTo(other.infos()).doesNotHaveDuplicates();
    assertThat(one.infos()).allMatch(info -> info.annotationType() == RuleInfo.class);
  }

  private static List<List<Object>> described(Registry registry) {
    return registry.infos().stream()
        .map(
            info ->
                List.<Object>of(
                    info.id(),
                    info.summary(),
                    info.severity(),
                    info.since(),
                    info.offByDefault(),
                    info.needsPrecedent(),
                    info.fixable(),
                    Arrays.stream(info.numbers())
                        .map(
                            number ->
                                List.of(
                                    number.name(),
                                    number.summary(),
                                    number.value(),
                                    number.least(),
                                    number.most()))
                        .toList()))
        .toList();
  }
}

package org.resolint.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultKeyTest {
  @Test
  void the_same_parts_make_the_same_key() {
    assertThat(builder().add("a").add(new byte[] {1}).add(2).build())
        .isEqualTo(builder().add("a").add(new byte[] {1}).add(2).build());
  }

  @Test
  void parts_cannot_be_taken_for_each_other() {
    assertThat(
            List.of(
                builder().add("ab").add("c").build(),
                builder().add("a").add("bc").build(),
                builder().add("abc").build(),
                builder().add(List.of("ab", "c")).build(),
                builder().add(List.of("a", "b", "c")).build(),
                builder().add("").build(),
                builder().add((String) null).build(),
                builder().add(List.of()).add("").build(),
                builder().add(List.of("")).build()))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.name().matches("[0-9a-f]{64}"));
  }

  private static ResultKey.Builder builder() {
    return ResultKey.builder();
  }
}

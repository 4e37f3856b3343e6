package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Span;

class FixApplierTest {
  private static Edit edit(int start, int end, String text) {
    return new Edit(new Span(start, end), text);
  }

  @Test
  void editsAreMadeInOrderOfPlace() {
    Fix last = Fix.safe("b", edit(4, 5, "E"));
    Fix first = new Fix("a", Fix.Safety.SAFE, List.of(edit(2, 2, "-"), edit(0, 1, "A")));

    assertThat(FixApplier.apply("abcde", List.of(last, first))).isEqualTo("Ab-cdE");
  }

  @Test
  void whatTouchesAnEarlierFixIsLeftOutWhole() {
    Fix first = Fix.safe("a", edit(0, 3, "X"));
    Fix second = new Fix("b", Fix.Safety.SAFE, List.of(edit(2, 4, "Y"), edit(5, 6, "Z")));

    assertThat(FixApplier.apply("abcdefg", List.of(first, second))).isEqualTo("Xdefg");
  }

  @Test
  void twoInsertionsAtOnePlaceAreNotMadeTogether() {
    Fix first = Fix.safe("a", edit(1, 1, ","));
    Fix second = Fix.safe("b", edit(1, 1, ";"));
    Fix behind = Fix.safe("c", edit(0, 1, "x"));

    assertThat(FixApplier.apply("ab", List.of(first, second))).isEqualTo("a,b");
    assertThat(FixApplier.apply("ab", List.of(first, behind))).isEqualTo("xb");
  }

  @Test
  void overlappingEditsOfOneFixAreRefused() {
    assertThatThrownBy(() -> new Fix("a", Fix.Safety.SAFE, List.of(edit(0, 3, ""), edit(2, 4, ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlapping");
  }
}

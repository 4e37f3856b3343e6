package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void everyKindOfLineEndCountsOnce() {
    LineMap lines = LineMap.of("a\nb\r\nc\rd");

    assertThat(lines.lineCount()).isEqualTo(4);
    assertThat(lines.position(2)).isEqualTo(new Position(2, 1));
    assertThat(lines.position(5)).isEqualTo(new Position(3, 1));
    assertThat(lines.position(7)).isEqualTo(new Position(4, 1));
    assertThat(lines.line(2)).isEqualTo(new Span(2, 5));
    assertThat(lines.line(4)).isEqualTo(new Span(7, 8));
  }

  @Test
  void columnsCountUtf16Units() {
    assertThat(LineMap.of("\uD83D\uDE00x").position(2)).isEqualTo(new Position(1, 3));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(LineMap.of("").lineCount()).isEqualTo(1);
    assertThat(LineMap.of("").position(0)).isEqualTo(new Position(1, 1));
    assertThatThrownBy(() -> LineMap.of("a").position(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void manyLinesAreFoundQuickly() {
    LineMap lines = LineMap.of("\n".repeat(100_000));

    assertThat(lines.lineCount()).isEqualTo(100_001);
    assertThat(lines.position(99_999)).isEqualTo(new Position(100_000, 1));
  }
}

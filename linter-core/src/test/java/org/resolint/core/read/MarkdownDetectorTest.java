package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownDetectorTest {
  @Test
  void theSuffixDecides() {
    assertThat(MarkdownDetector.isMarkdown("draft.fr.MD", "plain")).isTrue();
  }

  @Test
  void markupDecidesWhereTheSuffixIsSilent() {
    assertThat(MarkdownDetector.isMarkdown("a.txt", "# One\n\n*Recalling* it,\n")).isTrue();
    assertThat(MarkdownDetector.isMarkdown("a.txt", "1. **重申**各国的责任；\n\n2. **决定**继续审议。\n"))
        .isTrue();
  }

  @Test
  void proseWithAnAsteriskIsPlain() {
    assertThat(
            MarkdownDetector.isMarkdown(
                "a.txt", "Resolution adopted*\n\n* To be issued.\n\n1. Decides."))
        .isFalse();
  }
}

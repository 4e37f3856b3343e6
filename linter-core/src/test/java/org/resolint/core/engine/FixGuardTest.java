package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Edit;
import org.resolint.core.rule.Fix;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;
import org.resolint.core.text.Span;

class FixGuardTest {
  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  /** Whether taking a part of a text out does harm. */
  private static boolean harms(String text, String part) {
    return harms(text, part, "");
  }

  private static boolean harms(String text, String part, String other) {
    Manuscript manuscript =
        new DocumentReader(PROFILES).read(Source.of("harbours.md", text + "\n"), Optional.of("en"));
    int start = text.indexOf(part);
    Edit edit = new Edit(new Span(start, start + part.length()), other);
    return FixGuard.harms(Fix.safe("Take out", edit), manuscript);
  }

  @Test
  void words_are_not_taken_out_with_one_end_of_an_element() {
    assertThat(harms("Notes the <b>the</b> harbours.", " <b>the")).isTrue();
    assertThat(harms("Notes <b>the</b> the harbours.", "</b> the")).isTrue();
    assertThat(harms("Notes of <span class=\"sea\">of the</span> sea.", " <span class=\"sea\">of"))
        .isTrue();
    assertThat(harms("Notes the <B>the</B> harbours.", " <B>the")).isTrue();
  }

  @Test
  void words_are_not_taken_out_with_part_of_a_tag() {
    assertThat(harms("Notes the <b>the</b> harbours.", "the <b")).isTrue();
  }

  @Test
  void an_element_may_go_as_a_whole() {
    assertThat(harms("Notes the <b>the</b> harbours.", " <b>the</b>")).isFalse();
    assertThat(harms("Notes the<br> the harbours.", "<br> the")).isFalse();
    assertThat(harms("Notes the<br/> the harbours.", "<br/> the")).isFalse();
  }

  @Test
  void an_element_may_be_written_again() {
    assertThat(harms("Notes <i>teh</i> harbours.", "<i>teh</i>", "<i>the</i>")).isFalse();
    assertThat(harms("Notes <i>teh</i> harbours.", "<i>teh</i>", "<i>the</b>")).isTrue();
  }

  @Test
  void a_stray_tag_alone_may_go() {
    assertThat(harms("Notes the</b> harbours.", "</b>")).isFalse();
  }

  @Test
  void a_comparison_is_no_tag() {
    assertThat(harms("Notes that 3 < 5 and and 7 > 5.", "< 5 and and", "< 5 and")).isFalse();
  }
}

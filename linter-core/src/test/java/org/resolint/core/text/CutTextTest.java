package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTextTest {
  private static final String WHOLE = "ab--cd--ef";
  private static final CutText CUT =
      CutText.of(WHOLE, List.of(new Span(2, 4), new Span(6, 8), new Span(8, 8)));

  @Test
  void what_is_left_is_the_text_without_the_pieces() {
    assertThat(CUT.text()).isEqualTo("abcdef");
    assertThat(CutText.of("", List.of()).text()).isEmpty();
    assertThat(CutText.of("xyz", List.of(new Span(0, 3))).text()).isEmpty();
  }

  @Test
  void every_character_knows_where_it_stood() {
    for (int i = 0; i < CUT.text().length(); i++) {
      assertThat(WHOLE.charAt(CUT.toWhole(i))).isEqualTo(CUT.text().charAt(i));
      assertThat(CUT.toRest(CUT.toWhole(i))).isEqualTo(i);
    }
  }

  @Test
  void an_offset_within_a_piece_is_where_the_piece_was() {
    assertThat(CUT.toRest(3)).isEqualTo(2);
    assertThat(CUT.toRest(7)).isEqualTo(4);
    assertThat(CUT.toRest(10)).isEqualTo(6);
  }

  @Test
  void a_mapped_text_is_parted_at_the_seams() {
    MappedText all = new MappedText.Builder().append("abcdef", 0).build().in(CUT);
    assertThat(all.toSource(1, 2)).isEqualTo(new Span(1, 2));
    assertThat(all.toSource(1, 3)).isEqualTo(new Span(1, 5));
    assertThat(all.toSource(2, 4)).isEqualTo(new Span(4, 6));
    assertThat(all.span()).isEqualTo(new Span(0, 10));
  }

  @Test
  void a_character_that_stands_for_several_keeps_all_of_them() {
    MappedText one = new MappedText.Builder().append("&", 2, 2).build().in(CUT);
    assertThat(one.span()).isEqualTo(new Span(4, 6));
  }
}

package org.resolint.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolint.core.rule.Edit;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Span;

class FinalMarkTest {

  @Test
  void closingQuotationMarksAndSpacesDoNotHideTheMark() {
    assertThat(of("a plan for peace.” ").mark()).isEqualTo('.');
    assertThat(of("and the 《宪章》，").mark()).isEqualTo('，');
  }

  @Test
  void theNumberOfAFootnoteDoesNotHideTheMark() {
    assertThat(of("the Decade 2011–2020;2").mark()).isEqualTo(';');
    assertThat(of("its resolution 43/47, 134").mark()).isEqualTo(',');
    assertThat(of("the conference; 1/").mark()).isEqualTo(';');
  }

  @Test
  void aDecimalIsNoMarkWithAFootnote() {
    assertThat(of("a rise of 1.5").isPresent()).isFalse();
  }

  @Test
  void theTextMayBeEmptyOrAllMarks() {
    assertThat(of("").isPresent()).isFalse();
    assertThat(of(" ").isPresent()).isFalse();
    assertThat(of("12").isPresent()).isFalse();
    assertThat(of(")").isPresent()).isFalse();
    assertThat(of(".").span()).isEqualTo(new Span(0, 1));
  }

  @Test
  void frenchSetsANoBreakSpaceBeforeHighMarks() {
    assertThat(of("la paix.").replacement(';', "fr"))
        .isEqualTo(new Edit(new Span(7, 8), "\u00A0;"));
    assertThat(of("la paix ;").replacement(',', "fr")).isEqualTo(new Edit(new Span(7, 9), ","));
  }

  @Test
  void aMissingMarkIsPutAfterTheLastCharacter() {
    assertThat(of("peace ").replacement(',', "en")).isEqualTo(new Edit(new Span(5, 5), ","));
  }

  private static FinalMark of(String text) {
    return FinalMark.of(Paragraph.of(new MappedText.Builder().append(text, 0).build()));
  }
}

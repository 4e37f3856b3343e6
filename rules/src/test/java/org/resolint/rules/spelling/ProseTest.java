package org.resolint.rules.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolint.core.text.MappedText;
import org.resolint.core.text.Paragraph;
import org.resolint.rules.lexicon.TextWords;

class ProseTest {

  private static List<String> words(String language, String text) {
    Prose prose = new Prose(language);
    Paragraph paragraph = Paragraph.of(new MappedText.Builder().append(text, 0).build());
    TextWords words = prose.in(text, prose.all(paragraph));
    return IntStream.range(0, words.size()).mapToObj(i -> words.form(i).text()).toList();
  }

  @Test
  void links_symbols_and_addresses_are_no_words() {
    assertThat(words("en", "see https://example.org/lamps, A/CONF.157/24, me@example.org there"))
        .containsExactly("see", "there");
  }

  @Test
  void abbreviations_acronyms_and_numerals_are_no_words() {
    assertThat(words("en", "lamps, chap. VII, sect. B, of UNESCO and its NGOs, part iii"))
        .containsExactly("lamps", "and", "its", "part");
  }

  @Test
  void the_last_word_of_a_paragraph_is_no_abbreviation() {
    assertThat(words("en", "the old lamp.")).containsExactly("the", "old", "lamp");
  }

  @Test
  void half_a_word_in_brackets_is_no_word() {
    assertThat(words("fr", "que « [t]oute lampe » soit")).containsExactly("que", "lampe", "soit");
  }
}

package org.resolint.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {
  private final WordTokenizer tokenizer = WordTokenizer.forLanguage("en");

  private static List<Word> places(TextWords words) {
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }

  @Test
  void words_are_read_with_their_forms() {
    String text = "Lamp-posts, “lamps” and 灯塔 of 2030";
    TextWords words = tokenizer.read(text);
    assertThat(places(words)).isEqualTo(tokenizer.words(text));
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.form(i).text()).isEqualTo(words.word(i).in(text));
    }
  }

  @Test
  void a_word_that_comes_again_is_the_same_form() {
    TextWords words = tokenizer.read("the lamp and “the” lamps");
    assertThat(words.form(3)).isSameAs(words.form(0));
    assertThat(words.form(4)).isNotSameAs(words.form(1));
    assertThat(tokenizer.read("THE").form(0)).isNotSameAs(words.form(0));
  }

  @Test
  void forms_are_right_when_there_are_more_than_there_is_room_for() {
    Memo<Integer> length = new Memo<>(String::length);
    for (int i = 0; i < 200_000; i++) {
      String word = "w" + Integer.toString(i * 7919, 36);
      Form form = tokenizer.form(word, 0, word.length());
      assertThat(form.text()).isEqualTo(word);
      assertThat(length.get(form)).isEqualTo(word.length());
    }
  }

  @Test
  void a_form_keeps_the_answers_of_some_memos_apart() {
    Form form = new Form("lighthouse");
    AtomicInteger asked = new AtomicInteger();
    List<Memo<String>> memos = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String ending = "-" + i;
      memos.add(
          new Memo<>(
              word -> {
                asked.incrementAndGet();
                return word + ending;
              }));
    }
    memos.subList(0, 6).forEach(memo -> memo.get(form));
    memos.subList(0, 6).forEach(memo -> memo.get(form));
    assertThat(asked).hasValue(6);
    for (int i = 0; i < 40; i++) {
      assertThat(memos.get(i).get(form)).isEqualTo("lighthouse-" + i);
    }
  }
}

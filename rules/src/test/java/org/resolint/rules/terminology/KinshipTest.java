package org.resolint.rules.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinshipTest {
  private final Kinship english = new Kinship("en");
  private final Kinship french = new Kinship("fr");

  @Test
  void a_longer_form_is_akin_to_the_shorter_one_within_it() {
    assertThat(english.isBetween("honest dialogue", "honest coastal dialogue")).isTrue();
  }

  @Test
  void a_verb_is_akin_to_the_noun_of_its_family() {
    assertThat(french.isBetween("renforcer la veille", "renforcement de la veille")).isTrue();
  }

  @Test
  void the_same_words_with_other_particles_are_akin() {
    assertThat(english.isBetween("lighthouse keeper", "keeper of a lighthouse")).isTrue();
  }

  @Test
  void the_same_words_in_another_order_are_a_choice() {
    assertThat(french.isBetween("vrai phare", "phare vrai")).isFalse();
  }

  @Test
  void other_words_are_a_choice() {
    assertThat(english.isBetween("lighthouse keeper", "lighthouse warden")).isFalse();
  }

  @Test
  void ideographs_count_one_by_one() {
    Kinship chinese = new Kinship("zh");

    assertThat(chinese.isBetween("灯塔", "各灯塔")).isTrue();
    assertThat(chinese.isBetween("灯塔和浮标", "灯塔及浮标")).isFalse();
  }
}

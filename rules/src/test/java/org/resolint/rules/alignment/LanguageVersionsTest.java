package org.resolint.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageVersionsTest {
  private static final Sketch CITES_70_1 = sketch("1", 60, "recalling", "70/1");
  private static final Sketch NOTES = sketch("2", 90, "noting");
  private static final Sketch CITES_48_141 = sketch("3", 80, "recalling", "48/141", "1993");
  private static final Sketch CONVINCED = sketch("4", 200, "convinced");

  @Test
  void versions_of_one_length_are_paired_one_to_one() {
    List<Sketch> english = List.of(CITES_70_1, NOTES, CITES_48_141, CONVINCED);
    assertThat(LanguageVersions.counterparts(english, halved(english))).containsExactly(0, 1, 2, 3);
  }

  @Test
  void a_missing_paragraph_leaves_the_others_paired() {
    List<Sketch> english = List.of(CITES_70_1, NOTES, CITES_48_141, CONVINCED);
    List<Sketch> chinese =
        List.of(
            sketch("1", 20, "recalling", "70/1"),
            sketch("2", 27, "recalling", "48/141", "1993"),
            sketch("3", 66, "convinced"));
    assertThat(LanguageVersions.counterparts(english, chinese)).containsExactly(0, 2, 3);
  }

  @Test
  void parts_are_never_mixed() {
    Sketch note =
        new Sketch(Part.FOOTNOTE, 1, "1", 0, CITES_70_1.length(), List.of(), Set.of("70/1"));
    assertThat(LanguageVersions.counterparts(List.of(CITES_70_1), List.of(note)))
        .containsExactly(Alignment.NONE);
  }

  @Test
  void segments_are_paired_by_their_number_alone() {
    List<Sketch> english = List.of(segment("1", 60), segment("2", 90), segment("4", 70));
    List<Sketch> french =
        List.of(segment("2", 60), segment("3", 90), segment("4", 5), segment("4", 70));
    assertThat(LanguageVersions.counterparts(english, french))
        .containsExactly(1, Alignment.NONE, 2, Alignment.NONE);
  }

  private static Sketch segment(String number, int length) {
    return new Sketch(Part.SEGMENT, 1, number, 0, length, List.of(), Set.of());
  }

  private static List<Sketch> halved(List<Sketch> sketches) {
    List<Sketch> halved = new ArrayList<>();
    for (Sketch sketch : sketches) {
      halved.add(
          new Sketch(
              sketch.part(),
              sketch.level(),
              sketch.label(),
              sketch.children(),
              sketch.length() / 2,
              sketch.openings(),
              sketch.figures()));
    }
    return halved;
  }

  private static Sketch sketch(String label, int length, String opening, String... figures) {
    return new Sketch(Part.PREAMBULAR, 1, label, 0, length, List.of(opening), Set.of(figures));
  }
}

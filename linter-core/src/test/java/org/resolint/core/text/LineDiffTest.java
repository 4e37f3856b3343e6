package org.resolint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolint.core.text.LineDiff.Change;

class LineDiffTest {
  @Test
  void the_fewest_changes_are_found() {
    assertThat(LineDiff.of(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "y", "d")))
        .containsExactly(new Change(1, 2, 1, 2), new Change(3, 3, 3, 4));
    assertThat(LineDiff.of(List.of("a", "b"), List.of())).containsExactly(new Change(0, 2, 0, 0));
    assertThat(LineDiff.of(List.of(), List.of("a"))).containsExactly(new Change(0, 0, 0, 1));
    assertThat(LineDiff.of(List.of("a"), List.of("a"))).isEmpty();
  }

  @Test
  void changes_lead_from_the_one_to_the_other() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<Integer> before = numbers(random, random.nextInt(12), 1 + random.nextInt(6));
      List<Integer> after = numbers(random, random.nextInt(12), 1 + random.nextInt(6));
      assertThat(patched(before, after)).isEqualTo(after);
    }
  }

  @Test
  void far_apart_lists_take_no_time_to_speak_of() {
    List<Integer> before = IntStream.range(0, 100_000).boxed().toList();
    List<Integer> after = new ArrayList<>(before);
    Collections.shuffle(after.subList(0, 50_000), new Random(1));
    assertThat(patched(before, after)).isEqualTo(after);
  }

  private static List<Integer> numbers(Random random, int size, int kinds) {
    return random.ints(size, 0, kinds).boxed().toList();
  }

  private static List<Integer> patched(List<Integer> before, List<Integer> after) {
    List<Integer> patched = new ArrayList<>();
    int at = 0;
    for (Change change : LineDiff.of(before, after)) {
      assertThat(change.newStart()).isEqualTo(patched.size() + change.start() - at);
      patched.addAll(before.subList(at, change.start()));
      patched.addAll(after.subList(change.newStart(), change.newEnd()));
      at = change.end();
    }
    patched.addAll(before.subList(at, before.size()));
    return patched;
  }
}

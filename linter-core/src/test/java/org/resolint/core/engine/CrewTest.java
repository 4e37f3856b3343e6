package org.resolint.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
  private static final int TASKS = 100;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void does_each_task_once(int threads) {
    AtomicIntegerArray done = new AtomicIntegerArray(TASKS);
    try (Crew crew = Crew.of(threads)) {
      crew.share(TASKS, () -> done::incrementAndGet);
    }
    for (int i = 0; i < TASKS; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @Test
  void has_nothing_to_do_without_tasks() {
    try (Crew crew = Crew.of(2)) {
      crew.share(0, () -> task -> assertThat(task).isNegative());
    }
  }

  @Test
  void tells_what_broke() {
    try (Crew crew = Crew.of(2)) {
      assertThatThrownBy(
              () ->
                  crew.share(
                      TASKS,
                      () -> {
                        throw new IllegalStateException("bang");
                      }))
          .hasMessageContaining("bang");
    }
  }
}

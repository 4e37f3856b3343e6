package org.resolint.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small sample of the measurement, the same in every build. */
class FaultInjectionTest {
  /** How many clean texts of each language. */
  private static final int TEXTS = 40;

  private static final int ROUNDS = 10;
  private static final double SHARE = 0.95;

  private final Bench bench = new Bench();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void made_up_resolutions_give_no_alarm(String language) {
    Phrasebook phrases = Phrasebook.of(language);
    for (long seed = 0; seed < TEXTS; seed++) {
      Sample sample = new Generator(phrases, seed).generate();
      assertThat(bench.check(sample).stream().filter(Bench::counts).toList())
          .as("alarms in the %s text of seed %d:%n%s", language, seed, sample.text())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
  void planted_faults_are_caught_where_they_stand(String language) {
    Tally tally = new Tally();
    Trial trial = new Trial(bench, tally);
    Phrasebook phrases = Phrasebook.of(language);
    for (long seed = 0; seed < ROUNDS; seed++) {
      Sample sample = new Generator(phrases, seed).generate();
      trial.run(sample, List.of(Kind.values()), new Random(seed));
    }
    for (Kind kind : Kind.values()) {
      assertThat((double) tally.caught(kind))
          .as("%s in %s%n%s", kind.words(), language, String.join("\n", tally.remarks()))
          .isGreaterThanOrEqualTo(SHARE * tally.planted(kind));
    }
  }

  @Test
  void the_same_seed_gives_the_same_text() {
    Phrasebook phrases = Phrasebook.of("en");
    assertThat(new Generator(phrases, 7).generate())
        .isEqualTo(new Generator(phrases, 7).generate());
  }
}

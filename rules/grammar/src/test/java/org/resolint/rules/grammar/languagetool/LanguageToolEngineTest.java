package org.resolint.rules.grammar.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resolint.rules.grammar.GrammarChecker;
import org.resolint.rules.grammar.Slip;

class LanguageToolEngineTest {
  private static final String WRONG = "The lamps was lit.";

  @Test
  void a_slip_has_its_place_in_utf_16_units() {
    List<Slip> slips = english().check("\uD83D\uDCA1 Here. " + WRONG);

    assertThat(slips).extracting(Slip::start).containsExactly(19);
    assertThat(slips).extracting(Slip::end).containsExactly(22);
    assertThat(slips.get(0).suggestions()).contains("were");
  }

  @Test
  void many_threads_find_the_same() throws InterruptedException, ExecutionException {
    GrammarChecker checker = english();
    List<Slip> expected = checker.check(WRONG);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Slip>> check = () -> checker.check(WRONG);
      for (Future<List<Slip>> found :
          pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> check).toList())) {
        assertThat(found.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void rules_that_nobody_wants_are_silent() {
    GrammarChecker checker =
        new LanguageToolEngine().open("en", (rule, category) -> false).orElseThrow();

    assertThat(checker.check(WRONG + " Teh  lamp ,")).isEmpty();
  }

  @Test
  void a_language_that_the_engine_does_not_know_has_no_checker() {
    assertThat(new LanguageToolEngine().open("tlh", (rule, category) -> true)).isEmpty();
  }

  @Test
  void nothing_is_printed() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream kept = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(kept);
    System.setErr(kept);
    try {
      english().check(WRONG);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static GrammarChecker english() {
    return new LanguageToolEngine()
        .open("en", (rule, category) -> category.equals("GRAMMAR"))
        .orElseThrow();
  }
}

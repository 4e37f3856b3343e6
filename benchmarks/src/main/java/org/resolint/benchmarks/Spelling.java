package org.resolint.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.resolint.rules.lexicon.Lexicon;
import org.resolint.rules.lexicon.Lexicons;

/**
 * What it takes to open a dictionary, to judge words and to look for what was meant. A lexicon
 * remembers words, so every iteration has one of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
@Fork(1)
public class Spelling {
  private static final int JUDGED = 10_000;
  private static final int CORRECTED = 100;
  private static final int SUGGESTIONS = 5;

  /** The language of the words. */
  @Param({"en", "fr", "es", "ru", "ar"})
  public String language = "en";

  private List<String> words = List.of();
  private List<String> unseen = List.of();
  private List<String> misspelt = List.of();
  private Lexicon lexicon = open();
  private long seed;

  /** Makes words, and opens dictionaries that were not asked for any of them. */
  @Setup(Level.Iteration)
  public void prepare() {
    words = MadeUpSlips.words(language);
    unseen = MadeUpSlips.of(words, JUDGED, 2, ++seed);
    misspelt = MadeUpSlips.of(words, CORRECTED, 1, seed);
    lexicon = open();
    lexicon.suggest(words.get(0) + words.get(1), SUGGESTIONS);
  }

  /** Opens the dictionary and judges two dozen words, everything cold but the classes. */
  @Benchmark
  public void openAndJudge(ProcessorTime time, Blackhole hole) {
    Lexicon opened = open();
    words.forEach(word -> hole.consume(opened.knows(word)));
  }

  /** Judges 10,000 words, most of them unknown. */
  @Benchmark
  public void judge(ProcessorTime time, Blackhole hole) {
    unseen.forEach(word -> hole.consume(lexicon.knows(word)));
  }

  /** Corrects 100 words. */
  @Benchmark
  public void suggest(ProcessorTime time, Blackhole hole) {
    misspelt.forEach(word -> hole.consume(lexicon.suggest(word, SUGGESTIONS)));
  }

  private Lexicon open() {
    return new Lexicons().forLanguage(language).orElseThrow();
  }
}

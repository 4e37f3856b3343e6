package org.resolint.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermOccurrence;
import org.resolint.rules.analysis.TermFinder;
import org.resolint.rules.lexicon.Lexicons;

/** How the number of terms tells on preparing them and on finding them in one text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
@Fork(1)
public class TermMatching {
  private static final int SENTENCES = 2_000;

  /** How many terms there are. */
  @Param({"100", "1000", "10000", "100000"})
  public int terms;

  private Termbase termbase = Termbase.of(List.of());
  private Lexicons lexicons = new Lexicons();
  private String text = "";
  private TermMatcher matcher = TermFinder.matcher(termbase, "fr", lexicons);

  /** Makes terms and text. */
  @Setup
  public void prepare() {
    termbase = MadeUpTerms.termbase(terms);
    text = MadeUpTerms.text(SENTENCES);
    matcher = TermFinder.matcher(termbase, "fr", lexicons);
  }

  /** Finds the terms in a text of some 50,000 words. */
  @Benchmark
  public List<TermOccurrence> find(ProcessorTime time) {
    return matcher.find(text);
  }

  /** Prepares the terms, with dictionaries that are read already. */
  @Benchmark
  public TermMatcher build(ProcessorTime time) {
    return TermFinder.matcher(termbase, "fr", lexicons);
  }

  /** Prepares the terms with everything cold but the classes. */
  @Benchmark
  public TermMatcher buildCold(ProcessorTime time) {
    return TermFinder.matcher(termbase, "fr", new Lexicons());
  }
}

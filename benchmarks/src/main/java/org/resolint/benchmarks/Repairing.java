package org.resolint.benchmarks;

import java.util.Optional;
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
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Source;

/** How the length of a text tells on reading it, with nothing to repair and with much. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
@Fork(1)
public class Repairing {
  private final DocumentReader reader = new DocumentReader(new LanguageProfiles());

  /** How many paragraphs the text has. */
  @Param({"50", "500", "5000"})
  public int paragraphs;

  private String written = "";
  private String printed = "";

  /** Makes the text in both forms. */
  @Setup
  public void prepare() {
    written = MadeUpResolution.written(paragraphs);
    printed = MadeUpResolution.printed(paragraphs);
  }

  /** Reads the text as its author wrote it. */
  @Benchmark
  public Manuscript readWritten(ProcessorTime time) {
    return reader.read(Source.of("written.fr.txt", written), Optional.of("fr"));
  }

  /** Reads the text as it comes out of printed pages, and joins what they cut. */
  @Benchmark
  public Manuscript readPrinted(ProcessorTime time) {
    return reader.read(Source.of("printed.fr.txt", printed), Optional.of("fr"));
  }
}

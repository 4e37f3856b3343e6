package org.resolint.benchmarks;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.syntax.CitationParser;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Manuscript;
import org.resolint.core.text.Paragraph;
import org.resolint.core.text.Source;

/** How the length of a text tells on finding its structure and its citations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
@Fork(1)
public class Parsing {
  private final LanguageProfiles profiles = new LanguageProfiles();
  private final ResolutionParser parser = new ResolutionParser(profiles);
  private final CitationParser citations = new CitationParser(profiles.forLanguage("fr"));

  /** How many paragraphs the text has. */
  @Param({"50", "500", "5000"})
  public int paragraphs;

  private Manuscript manuscript = read("");

  /** Reads the text, so that only parsing is left to do. */
  @Setup
  public void prepare() {
    manuscript = read(MadeUpResolution.written(paragraphs));
    Resolution resolution = parser.parse(manuscript).get(0);
    int found = resolution.recitals().size() + resolution.operativeParagraphs().size();
    if (found != paragraphs) {
      throw new IllegalStateException(found + " paragraphs found instead of " + paragraphs);
    }
  }

  /** Finds the structure. */
  @Benchmark
  public List<Resolution> structure(ProcessorTime time) {
    return parser.parse(manuscript);
  }

  /** Finds the citations in every paragraph. */
  @Benchmark
  public void citations(ProcessorTime time, Blackhole hole) {
    for (Paragraph paragraph : manuscript.paragraphs()) {
      hole.consume(citations.parse(paragraph, null));
    }
  }

  private Manuscript read(String text) {
    return new DocumentReader(profiles).read(Source.of("text.fr.txt", text), Optional.of("fr"));
  }
}

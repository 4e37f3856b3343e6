package org.resolint.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolint.core.model.Citation;
import org.resolint.core.model.Resolution;
import org.resolint.core.profile.Calendars;
import org.resolint.core.profile.LanguageProfile;
import org.resolint.core.profile.LanguageProfiles;
import org.resolint.core.read.DocumentReader;
import org.resolint.core.rule.Analysis;
import org.resolint.core.rule.Finding;
import org.resolint.core.rule.RuleContext;
import org.resolint.core.syntax.ResolutionParser;
import org.resolint.core.text.Manuscript;

class CitationsTest {
  private static final Path SAMPLES = Path.of("..", "..", "shared", "documents");

  private final LanguageProfiles profiles = new LanguageProfiles();

  @Test
  void masthead_and_title_are_no_citations_and_footnotes_are() throws IOException {
    String text =
        """
        A/RES/61/190

        General Assembly

        61/190. Lighthouses

        The General Assembly,

        Recalling its resolution 61/171 of 19 December 2006,<sup>1</sup>

        1. Decides to remain seized of the matter.

        <sup>1</sup> See A/56/462/Add.2.
        """;

    List<Citation> citations = cite("example.en.md", text.getBytes(StandardCharsets.UTF_8));

    assertThat(citations).extracting(Citation::number).containsExactly("61/171", "A/56/462/Add.2");
    assertThat(text.substring(citations.get(0).span().start(), citations.get(0).span().end()))
        .isEqualTo("61/171");
  }

  @Test
  void two_language_versions_cite_the_same() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "the sample documents are not here");

    assertThat(numbers("000_")).isEqualTo(numbers("002_")).contains("70/1", "47/9", "2000/22");
  }

  private Set<String> numbers(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow();
      Set<String> numbers = new TreeSet<>();
      cite(file.getFileName().toString(), Files.readAllBytes(file))
          .forEach(citation -> numbers.add(citation.number()));
      return numbers;
    }
  }

  private List<Citation> cite(String name, byte[] bytes) throws IOException {
    Manuscript manuscript = new DocumentReader(profiles).read(name, bytes, Optional.empty());
    Resolution resolution = new ResolutionParser(profiles).parse(manuscript).get(0);
    return new Context(resolution, manuscript, profiles.forLanguage(manuscript.language()))
        .get(Citations.ANALYSIS);
  }

  private record Context(Resolution resolution, Manuscript manuscript, LanguageProfile profile)
      implements RuleContext {
    @Override
    public int number(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Calendars calendars() {
      return Calendars.shipped();
    }

    @Override
    public <T> T get(Analysis<T> analysis) {
      return analysis.compute(this);
    }

    @Override
    public void report(Finding finding) {
      throw new AssertionError("an analysis reports nothing");
    }
  }
}

package org.resolint.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolint.glossary.Concept;
import org.resolint.glossary.Term;
import org.resolint.glossary.Termbase;
import org.resolint.glossary.match.Analyzer;
import org.resolint.glossary.match.TermCheck;
import org.resolint.glossary.match.TermMatcher;
import org.resolint.glossary.match.TermToken;
import org.resolint.glossary.reader.ShippedTermbase;
import org.resolint.rules.lexicon.Lexicons;

/**
 * Counts the terms of the shipped termbase anew in the United Nations Parallel Corpus. The corpus
 * is not part of the project: where it is absent, the test is skipped.
 */
final class ShippedTermCountsTest {
  /** The folder beside the project that holds the corpora; another can be given by a property. */
  private static final Path CORPORA =
      Path.of(System.getProperty("resolint.corpora", "../../shared/corpora"));

  /** A better lexicon finds a few more forms; that does not make a count wrong. */
  private static final double TOLERANCE = 0.1;

  private static final int ALWAYS_TOLERATED = 2;

  @TempDir Path folder;

  private List<String> segments(String language) throws IOException, InterruptedException {
    Path archive = CORPORA.resolve("un-parallel-dev.tar.xz");
    Assumptions.assumeTrue(Files.exists(archive), "no parallel corpus beside the project");
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
            .inheritIO()
            .start();
    Assumptions.assumeTrue(tar.waitFor() == 0, "the parallel corpus cannot be unpacked here");
    try (var files = Files.walk(folder)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().endsWith(".devset." + language))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(file);
    }
  }

  /** The segments in one language, and where each word stands, in whatever form. */
  private record Corpus(
      Analyzer analyzer,
      TermCheck check,
      List<String> segments,
      List<List<TermToken>> tokens,
      Map<String, BitSet> places) {

    static Corpus of(String language, List<String> segments) {
      Lexicons lexicons = new Lexicons();
      Analyzer analyzer = LexiconAnalyzer.of(language, lexicons.forLanguage(language));
      TermCheck check =
          TermFinder.phrases(language, lexicons)
              .<TermCheck>map(known -> known)
              .orElse(TermCheck.NONE);
      List<List<TermToken>> tokens = segments.stream().map(analyzer::analyze).toList();
      Map<String, BitSet> places = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        for (TermToken token : tokens.get(i)) {
          for (String form : forms(token)) {
            places.computeIfAbsent(form, key -> new BitSet()).set(i);
          }
        }
      }
      return new Corpus(analyzer, check, segments, tokens, places);
    }

    private static List<String> forms(TermToken token) {
      List<String> forms = new ArrayList<>(token.lemmas());
      forms.add(token.folded());
      return forms;
    }

    int count(Concept concept, Term term) {
      Termbase alone =
          Termbase.of(List.of(Concept.of(concept.id(), concept.kind(), List.of(term))));
      TermMatcher matcher = TermMatcher.of(alone, term.language(), analyzer, check);
      BitSet candidates = new BitSet();
      for (String form : forms(analyzer.analyze(term.text()).get(0))) {
        candidates.or(places.getOrDefault(form, new BitSet()));
      }
      return candidates.stream()
          .map(i -> matcher.find(segments.get(i), tokens.get(i)).size())
          .sum();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "ru", "zh"})
  void everyCountIsWhatTheCorpusHas(String language) throws IOException, InterruptedException {
    Corpus corpus = Corpus.of(language, segments(language));
    List<String> wrong = new ArrayList<>();
    for (Concept concept : ShippedTermbase.load().concepts()) {
      for (Term term : concept.terms(language)) {
        int count = corpus.count(concept, term);
        if (!agree(term.count(), count)) {
          wrong.add("%s: '%s' stands %d times".formatted(concept.id(), term.text(), count));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean agree(int stated, int counted) {
    return stated == 0 || counted == 0
        ? stated == counted
        : Math.abs(stated - counted) <= Math.max(ALWAYS_TOLERATED, stated * TOLERANCE);
  }
}
